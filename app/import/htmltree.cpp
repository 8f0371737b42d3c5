// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmltree.h"

#include <algorithm>

namespace mitjul {

QString HtmlNode::attribute(QByteArrayView name) const
{
    const auto found = std::find_if(attributes.begin(), attributes.end(),
        [name](const auto &attribute) { return attribute.first == name; });
    return found == attributes.end() ? QString() : found->second;
}

bool isBlock(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_A:
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_DFN:
    case GUMBO_TAG_TIME:
    case GUMBO_TAG_LABEL:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_MARK:
    case GUMBO_TAG_RUBY:
    case GUMBO_TAG_RT:
    case GUMBO_TAG_RP:
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_IMG:
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_WBR:
    case GUMBO_TAG_META:
    case GUMBO_TAG_LINK:
    case GUMBO_TAG_BR:
        return false;
    default:
        return true;
    }
}

HtmlTree::HtmlTree(const QByteArray &html)
{
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0; // each would keep a copy of the open elements
    GumboOutput *const output
        = gumbo_parse_with_options(&options, html.constData(), static_cast<size_t>(html.size()));
    m_nodes.reserve(static_cast<size_t>(html.size()) / 40);
    add(output->root, -1);
    gumbo_destroy_output(&options, output);
}

// The sieve bounds the depth.
void HtmlTree::add(const GumboNode *node, int parent)
{
    const int index = size();
    if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE
        || node->type == GUMBO_NODE_CDATA) {
        HtmlNode &added = m_nodes.emplace_back();
        added.tag = GUMBO_TAG_LAST;
        added.text = QString::fromUtf8(node->v.text.text);
        added.parent = parent;
        added.end = index + 1;
        return;
    }
    if (node->type != GUMBO_NODE_ELEMENT)
        return;
    const GumboElement &element = node->v.element;
    HtmlNode &added = m_nodes.emplace_back();
    added.tag = element.tag;
    added.parent = parent;
    QString names;
    for (unsigned i = 0; i < element.attributes.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[i]);
        const QByteArray name(attribute->name);
        if (name == "id" || name == "class" || name.startsWith("data-"))
            names += u' ' + QString::fromUtf8(attribute->value).toLower();
        else
            added.attributes.append({name, QString::fromUtf8(attribute->value)});
    }
    added.names = u' ' + names.simplified() + u' ';
    for (unsigned i = 0; i < element.children.length; ++i)
        add(static_cast<const GumboNode *>(element.children.data[i]), index);
    m_nodes[static_cast<size_t>(index)].end = size();
}

QString HtmlTree::text(int node) const
{
    QString joined;
    for (int i = node; i < (*this)[node].end; ++i) {
        if ((*this)[i].isText())
            joined += (*this)[i].text;
        else if (isBlock((*this)[i].tag) || (*this)[i].tag == GUMBO_TAG_BR
            || (*this)[i].tag == GUMBO_TAG_BUTTON)
            joined += u' ';
    }
    return joined.simplified();
}

int HtmlTree::ancestor(int node, GumboTag tag) const
{
    while (node >= 0 && (*this)[node].tag != tag)
        node = (*this)[node].parent;
    return node;
}

} // namespace mitjul
