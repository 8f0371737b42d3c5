// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"

#include <QCoreApplication>
#include <algorithm>

namespace mitjul {

Result<Arguments> parseArguments(const QStringList &arguments, const QList<Option> &options)
{
    Arguments parsed;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == u"--") {
            parsed.operands += arguments.mid(i + 1);
            break;
        }
        if (!argument.startsWith(u'-') || argument.size() == 1) {
            parsed.operands.append(argument);
            continue;
        }
        const qsizetype equals = argument.startsWith(u"--") ? argument.indexOf(u'=') : -1;
        const QString name = equals < 0 ? argument : argument.left(equals);
        const auto option
            = std::find_if(options.cbegin(), options.cend(), [&](const Option &o) { return o.name == name; });
        if (option == options.cend())
            return Error{CommandLine::tr("There is no option “%1” here.").arg(name)};
        if (parsed.has(name) && !option->repeats)
            return Error{CommandLine::tr("“%1” is given twice.").arg(name)};
        if (!option->takesValue) {
            if (equals >= 0)
                return Error{CommandLine::tr("“%1” takes no value.").arg(name)};
            parsed.options[name].append(QString());
        } else if (equals >= 0) {
            parsed.options[name].append(argument.mid(equals + 1));
        } else if (i + 1 < arguments.size()) {
            parsed.options[name].append(arguments[++i]);
        } else {
            return Error{CommandLine::tr("“%1” needs a value after it.").arg(name)};
        }
    }
    return parsed;
}

} // namespace mitjul
