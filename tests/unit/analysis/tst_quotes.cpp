// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quotefixture.h"

#include <QElapsedTimer>

using namespace mitjul;

class TestQuotes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void findsEnglish_data();
    void findsEnglish();
    void markStyleChangesNothing_data();
    void markStyleChangesNothing();
    void survives_data();
    void survives();
    void stops();
};

void TestQuotes::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("quotes");
    const auto row = [](const char *name, const char16_t *text, std::initializer_list<const char16_t *> quotes) {
        QStringList list;
        for (const char16_t *quote : quotes)
            list.append(QString::fromUtf16(quote));
        QTest::newRow(name) << QString::fromUtf16(text) << list;
    };
    row("name and title", u"시민연대 박서연 대표는 “값이 두 배로 뛰었다”고 말했다.", {u"direct|값이 두 배로 뛰었다|박서연|말했다"});
    row("name, office, title", u"박서연 시민연대 대표는 “늦었다”며 “서둘러야 한다”고 촉구했다.",
        {u"direct|늦었다|박서연|촉구했다", u"direct|서둘러야 한다|박서연|촉구했다"});
    row("foreign name", u"조 바이든 미국 대통령은 “준비됐다”고 밝혔다.", {u"direct|준비됐다|조 바이든|밝혔다"});
    row("idiom", u"시청 관계자는 “확인된 바 없다”고 선을 그었다.", {u"direct|확인된 바 없다|관계자|선을 그었다"});
    row("news lead", u"국토교통부는 내년부터 요금을 내리겠다고 16일 밝혔다.", {u"indirect|내년부터 요금을 내리겠다|국토교통부|밝혔다"});
    row("one subject, two clauses", u"전문가들은 값이 올랐다고 지적하면서 더 오를 것이라고 내다봤다.",
        {u"indirect|값이 올랐다|전문가들|지적하면서", u"indirect|더 오를 것이라|전문가들|내다봤다"});
    row("pronoun", u"박서연 교수가 나왔다. 그는 “모른다”고 했다.", {u"direct|모른다|박서연|했다"});
    row("no subject", u"박서연 교수는 “모른다”고 했다. 이어 “알고 싶다”고 덧붙였다.",
        {u"direct|모른다|박서연|했다", u"direct|알고 싶다|박서연|덧붙였다"});
    row("according to", u"통계청에 따르면 물가는 3% 올랐다.", {u"indirect|물가는 3% 올랐다|통계청|따르면"});
    row("nobody", u"값이 너무 올랐다는 지적이 나온다.", {u"indirect|값이 너무 올랐다||지적"});
    row("speaker behind", u"“비가 온다.” 박서연 교수의 말이다.", {u"direct|비가 온다.|박서연|말"});
    row("speaker before", u"문을 나서는데 박서연 교수가 물었다. “비가 오나요?”", {u"direct|비가 오나요?|박서연|물었다"});
    row("topic is a thing inside", u"‘오픈소스’는 자유라는 뜻이다. 값이 올랐다고 해서 멈출 수는 없다.", {});
    row("naming", u"사람들은 그를 ‘의사’라고 부른다. ‘새해’라는 스티커가 붙었다.", {});
    row("continued paragraph", u"박서연 교수는 말했다.\n“비가 온다. 눈도 온다.\n“해도 뜬다.”",
        {u"direct|비가 온다. 눈도 온다.|박서연|말했다", u"direct|해도 뜬다.|박서연|"});
    row("gloss with a space", u"연구소 테르베(Terve)를 이끄는 에이노 살로넨(Eino Salonen) 소장은 “우리가 먼저였다”고 회고했다. 살로넨 소장은 신뢰가 먼저라고 강조했다.",
        {u"direct|우리가 먼저였다|에이노 살로넨|회고했다", u"indirect|신뢰가 먼저라|에이노 살로넨|강조했다"});
    row("group noun speaks itself", u"환경연대는 강이 말랐다고 밝혔다.\n연구팀은 비가 적었기 때문이라고 분석했다.",
        {u"indirect|강이 말랐다|환경연대|밝혔다", u"indirect|비가 적었기 때문이라|연구팀|분석했다"});
    row("time phrase is content", u"박서연 교수가 나왔다. 그는 내년 말까지 병원이 늘 것이라고 내다봤다.",
        {u"indirect|내년 말까지 병원이 늘 것이라|박서연|내다봤다"});
    row("quote before its speaker", u"“거절하지 못한다”고 환자연대 박서연 국장은 말했다.", {u"direct|거절하지 못한다|박서연|말했다"});
    row("name, town, office", u"이서연 가람시 교통과장은 “늦었다”고 말했다.", {u"direct|늦었다|이서연|말했다"});
    row("people in the content", u"박서연 대표는 “바로 지운다”고 반박했다. 환자도 기록을 지울 수 있다고 했다.",
        {u"direct|바로 지운다|박서연|반박했다", u"indirect|환자도 기록을 지울 수 있다|박서연|했다"});
    row("one who acts on another", u"경제인연합회가 박서연 교수에게 맡긴 보고서가 나왔다. 박서연 교수는 “늦었다”고 말했다.",
        {u"direct|늦었다|박서연|말했다"});
    row("own name again", u"선관위는 “사실이 아니다”라고 지적했다. 선관위는 비율 차이는 나이 때문이라고 설명했다.",
        {u"direct|사실이 아니다|선관위|지적했다", u"indirect|비율 차이는 나이 때문이라|선관위|설명했다"});
    row("quality is no speaker", u"박서연 교수는 “늦었다”고 말했다. 통계적 유의성은 낮다고 밝혔다.",
        {u"direct|늦었다|박서연|말했다", u"indirect|통계적 유의성은 낮다|박서연|밝혔다"});
    row("short name confirms", u"가람대 의대 옴시준 교수는 비가 온다고 말했다. 옴 교수는 “눈도 온다”고 덧붙였다.",
        {u"indirect|비가 온다|옴시준|말했다", u"direct|눈도 온다|옴시준|덧붙였다"});
    row("foreign name before a country", u"보르단 일레크 카르비아 외교장관은 “길이 열렸다”고 말했다. 일레크 장관은 내년이면 끝난다고 내다봤다.",
        {u"direct|길이 열렸다|보르단 일레크|말했다", u"indirect|내년이면 끝난다|보르단 일레크|내다봤다"});
    row("foreign name of three words", u"국제기구의 압둘 라흐만 시디키 사무총장은 “물이 열쇠였다”고 말했다.",
        {u"direct|물이 열쇠였다|압둘 라흐만 시디키|말했다"});
    row("name that ends like a particle", u"고명은 바람소프트 대표는 “값이 내린다”고 말했다.",
        {u"direct|값이 내린다|고명은|말했다"});
    row("noun for anybody with a name", u"시민모임 함초롱 활동가는 요금이 오른다고 계산했다. 함 활동가는 “밥은 언제 짓느냐”고 되물었다.",
        {u"indirect|요금이 오른다|함초롱|계산했다", u"direct|밥은 언제 짓느냐|함초롱|되물었다"});
    row("A and a kept back name", u"A 씨는 “몰랐다”고 진술했다. 주민 석 모 씨는 “무섭다”고 말했다.",
        {u"direct|몰랐다|A|진술했다", u"direct|무섭다|석 모|말했다"});
    row("company side", u"새별의료원 측은 노조와 협의하는 중이라고 해명했다. 주최 측은 5만 명이 모였다고 추산했다.",
        {u"indirect|노조와 협의하는 중이라|새별의료원|해명했다", u"indirect|5만 명이 모였다|주최 측|추산했다"});
    row("percent of people", u"고등학생의 64%는 숙제에 검색을 쓴다고 답했다.",
        {u"indirect|숙제에 검색을 쓴다|고등학생|답했다"});
    row("pronoun behind a modifier", u"김순덕 씨가 집으로 들어갔다. 벽지를 뜯던 그가 “다시 살 수 있으려나” 하고 물었다.",
        {u"direct|다시 살 수 있으려나|김순덕|물었다"});
    row("pronoun before who acts in what is said", u"마루소프트는 약속을 지켰다고 밝혔다. 이 회사는 노동단체가 원하면 공개하겠다고 했다.",
        {u"indirect|약속을 지켰다|마루소프트|밝혔다", u"indirect|노동단체가 원하면 공개하겠다|마루소프트|했다"});
    row("speaker behind the report", u"일부 노선은 없어질 수 있다고 시의회 관계자는 전했다.",
        {u"indirect|일부 노선은 없어질 수 있다|관계자|전했다"});
    row("about something", u"박서연 대표는 이 사태에 대해 정부가 나서야 한다고 말했다.",
        {u"indirect|정부가 나서야 한다|박서연|말했다"});
    row("by means of a venue", u"조선사 한바다중공업은 성명을 내고 배가 안전하다고 강조했다.",
        {u"indirect|배가 안전하다|한바다중공업|강조했다"});
    row("gesture", u"한 관객은 눈가를 훔치며 집에 전화해야겠다고 말했다.",
        {u"indirect|집에 전화해야겠다|관객|말했다"});
    row("expectation", u"해온시는 예산이 61억 원에 이를 것으로 내다봤다.",
        {u"indirect|예산이 61억 원에 이를 것으로|해온시|내다봤다"});
    row("expectation of nobody", u"예산이 61억 원에 이를 것으로 보인다.", {});
    row("called out", u"시위대는 “집으로 가라”를 외쳤다. 상인들은 “길을 열라”라는 구호를 외쳤다.",
        {u"direct|집으로 가라|시위대|외쳤다", u"direct|길을 열라|상인들|구호"});
    row("murmur", u"한 학부모는 누가 읽기나 했나 하고 중얼거렸다.",
        {u"indirect|누가 읽기나 했나|학부모|중얼거렸다"});
    row("whose words the rest is", u"혼자 밤을 지켜야 하는 구조 때문이라는 게 한빛대 윤지완 교수의 설명이다. “물이 식지 않는다”는 것이 박 장인의 지론이다.",
        {u"indirect|혼자 밤을 지켜야 하는 구조 때문이라|윤지완|설명", u"direct|물이 식지 않는다|장인|지론"});
    row("whose answer it is", u"안서희 교수의 답은 “증거가 없다”였다.",
        {u"direct|증거가 없다|안서희|"});
    row("cited", u"신문은 여당 관계자의 말을 인용해 “총리가 기도를 한다”고 전했다.",
        {u"direct|총리가 기도를 한다|관계자|전했다"});
    row("heard", u"문모 씨는 병원에서 ‘자리가 없다’는 답을 들었다고 했다.",
        {u"indirect|병원에서 ‘자리가 없다’는 답을 들었다|문모|했다", u"direct|자리가 없다||답"});
    row("cleft", u"“선원을 못 구하는 게 진짜 이유”라고 귀띔한 사람은 이름을 밝히지 않은 한 기관장이었다.",
        {u"direct|선원을 못 구하는 게 진짜 이유|기관장|귀띔한"});
    row("told answers", u"건축을 하는 친구에게 이 말을 했더니 “좀 버려야 하지 않나”라고 되물었다.",
        {u"direct|좀 버려야 하지 않나|친구|되물었다"});
    row("lead-in", u"체코 작가 키릴 보르단은 이렇게 썼다. “책을 잊는 나라가 더 조용히 망한다.”",
        {u"direct|책을 잊는 나라가 더 조용히 망한다.|키릴 보르단|썼다"});
    row("actor of the paragraph", u"유복순 씨가 팔을 담갔다. 팔꿈치를 믿는다고 했다.",
        {u"indirect|팔꿈치를 믿는다|유복순|했다"});
    row("becomes no other one", u"전직 판사인 그녀는 첫 대통령이 된다. 김하나 후보는 비가 온다고 말했다.",
        {u"indirect|비가 온다|김하나|말했다"});
    row("reporter's question", u"김하나 장인은 탕을 닦았다. 왜 닦느냐고 묻자 그는 “손님이 오잖아”라고 답했다.",
        {u"indirect|왜 닦느냐||묻자", u"direct|손님이 오잖아|김하나|답했다"});
    row("sign on paper", u"유리문에는 ‘그동안 고마웠습니다’라고 쓴 종이가 붙었다.", {});
    row("verb that ends like a report", u"그의 밭에서는 새 품종이 자라고 아들은 도시에서 일한다고 김 씨는 말했다.",
        {u"indirect|그의 밭에서는 새 품종이 자라고 아들은 도시에서 일한다|김 씨|말했다"});
    row("report inside a report", u"김하나 씨는 아들에게 돌아오라는 말을 차마 못 하겠다고 했다.",
        {u"indirect|아들에게 돌아오라는 말을 차마 못 하겠다|김하나|했다"});
    row("quoted inside a report", u"하금실 씨는 감독이 ‘울지 말고 노를 저어라’라고만 했다고 떠올렸다.",
        {u"indirect|감독이 ‘울지 말고 노를 저어라’라고만 했다|하금실|떠올렸다", u"direct|울지 말고 노를 저어라|감독|했다고"});
    row("only told of", u"기사는 “정부가 교회를 몰아간다”라는 주장을 뒷받침하는 자료를 실었다.",
        {u"direct|정부가 교회를 몰아간다|기사|주장"});
    row("voice there", u"게시판에는 대사가 들리지 않는다는 불만도 올라왔다.",
        {u"indirect|대사가 들리지 않는다||불만"});
    row("title before a work", u"연구팀은 미생물을 깨우는 데 성공했다고 학술지 《깊은 바다》 최신 호에 발표했다.",
        {u"indirect|미생물을 깨우는 데 성공했다|연구팀|발표했다"});
    row("note number", u"김하나 장관은 “확실치 않다”고 말했다.[1] ",
        {u"direct|확실치 않다|김하나|말했다"});
    row("goes on", u"우하람 선수는 “즐기면서 했다”고 말했다.\n이어 “영광이다”라고 했다.",
        {u"direct|즐기면서 했다|우하람|말했다", u"direct|영광이다|우하람|했다"});
    row("bare title", u"박가람 대통령은 서울을 찾았다. 대통령은 “새해 복 많이 받으시라”고 말했다.",
        {u"direct|새해 복 많이 받으시라|박가람|말했다"});
    row("addressee", u"박보나 씨는 돈을 찾으려는 노인에게 어디에 쓰실 돈이냐고 물었다.",
        {u"indirect|어디에 쓰실 돈이냐|박보나|물었다"});
    row("team of a doctor", u"조다래 박사팀은 띠가 좁아진다고 밝혔다. 조 박사는 “깃털은 일기장”이라고 말했다.",
        {u"indirect|띠가 좁아진다|조다래|밝혔다", u"direct|깃털은 일기장|조다래|말했다"});
    row("name that ends in a particle before a title", u"미래당 곽상도 의원은 그 문구가 문제라고 비판했다.",
        {u"indirect|그 문구가 문제라|곽상도|비판했다"});
    row("passive", u"박서연 교수는 “늦었다”고 말했다. 태풍은 남쪽을 지날 것이라고 예측되었다.",
        {u"direct|늦었다|박서연|말했다", u"indirect|태풍은 남쪽을 지날 것이라||예측되었다"});
    row("judged and not said", u"박서연 교수는 “늦었다”고 말했다. 의혹이 많으면 밝히라고 주장하는 것이 합리적이다.",
        {u"direct|늦었다|박서연|말했다"});
    row("foreign name that begins like a Korean one", u"첼리스트 유리안 베커 씨는 “공방이 좋다”고 말했다.", {u"direct|공방이 좋다|유리안 베커|말했다"});
    row("calling instead of a title", u"수리 장인 주다솔을 만났다. 주 장인은 “두드려 보면 안다”며 웃었다.", {u"direct|두드려 보면 안다|주다솔|웃었다"});
    row("mark never closed", u"박서연 교수는 “늦었다고 말했다. 비가 온다.", {u"direct|늦었다|박서연|말했다"});
    row("said S", u"“I wind it myself,” said Delphine Kowalczyk. “Somebody has to.”",
        {u"direct|I wind it myself,|Delphine Kowalczyk|said", u"direct|Somebody has to.|Delphine Kowalczyk|said"});
    row("S said that", u"Tom Bellamy, a driver, complained that the heating was off.",
        {u"indirect|the heating was off|Tom Bellamy|complained"});
    row("zero that", u"The ministry of industry said Britain recycles one in ten.",
        {u"indirect|Britain recycles one in ten|ministry of industry|said"});
    row("P, warned S", u"Most fires start in paper, warned Corinna Moss, a fire officer.",
        {u"indirect|Most fires start in paper|Corinna Moss|warned"});
    row("scare quotes", u"Kane has heard the so-called “community model” before. A class called \"Sand, Not Water\" ran.", {});
}

void TestQuotes::finds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, quotes);
    QCOMPARE(test::quotesIn(text), quotes);
}

void TestQuotes::findsEnglish_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("quotes");
    const auto row = [](const char *name, const char16_t *text, std::initializer_list<const char16_t *> quotes) {
        QStringList list;
        for (const char16_t *quote : quotes)
            list.append(QString::fromUtf16(quote));
        QTest::newRow(name) << QString::fromUtf16(text) << list;
    };
    row("title with a full stop", u"“It is a coin toss,” said Sen. Harlan Whitcomb, the committee's chairman.",
        {u"direct|It is a coin toss,|Harlan Whitcomb|said"});
    row("office of state", u"Secretary of State Ann Kelly called the talks “frank” and “useful”.",
        {u"direct|frank|Ann Kelly|called", u"direct|useful|Ann Kelly|called"});
    row("name after description", u"Park’s manager, Greta Solberg, claimed that Adeleke had pushed the keeper.",
        {u"indirect|Adeleke had pushed the keeper|Greta Solberg|claimed"});
    row("clause about the name", u"Joanne Petrie, whose son died in 2019, said she found his tractor in a skip.",
        {u"indirect|she found his tractor in a skip|Joanne Petrie|said"});
    row("subject of a relative clause", u"Republicans objected to a fee, which they said would be passed on to shoppers.",
        {u"indirect|would be passed on to shoppers|Republicans|said"});
    row("whose", u"The club, whose owners warned that relegation would mean “very hard choices”, lost.",
        {u"indirect|relegation would mean “very hard choices”, lost|owners|warned",
         u"direct|very hard choices|owners|warned"});
    row("behind a lead-in", u"In a letter to parents the group wrote that the school would close.",
        {u"indirect|the school would close|group|wrote"});
    row("coordinated subject", u"The maker of arms and robots said it expected a profit.",
        {u"indirect|it expected a profit|maker|said"});
    row("name of two parts", u"Tomatoes are safe to eat, the Food and Drug Administration said on Thursday.",
        {u"indirect|Tomatoes are safe to eat|Food and Drug Administration|said"});
    row("name with particles", u"Climatologist Renske de Boer was there. De Boer said the rain had stopped.",
        {u"indirect|the rain had stopped|Renske de Boer|said"});
    row("she is not he", u"Ms Ada Petrie met Mr Imran Bhatt. “It was late,” she said. “Very late,” he said.",
        {u"direct|It was late,|Ada Petrie|said", u"direct|Very late,|Imran Bhatt|said"});
    row("a stranger", u"Marcus Adeleke left. An old man in a hat sat down. “Leave me be,” he said.",
        {u"direct|Leave me be,|old man|said"});
    row("name in a lead-in is no subject", u"Oh Jae-hyun came. In an interview with Ann Ledger, Mr Oh Jae-hyun said it was late.",
        {u"indirect|it was late|Oh Jae-hyun|said"});
    row("epithet", u"Marcus Adeleke scored twice. “I had to borrow boots,” the 34-year-old said.",
        {u"direct|I had to borrow boots,|Marcus Adeleke|said"});
    row("office comes back", u"Judge Ann Fenn spoke first. “You knew,” the judge said.", {u"direct|You knew,|Ann Fenn|said"});
    row("statement speaks for its author", u"The Port Alliance said it was late. “No ship sailed,” the statement said.",
        {u"indirect|it was late|Port Alliance|said", u"direct|No ship sailed,|Port Alliance|said"});
    row("split report", u"The lawns were to be kept clear, Ann Bhatt said, and it was unfair on families.",
        {u"indirect|The lawns were to be kept clear|Ann Bhatt|said", u"indirect|it was unfair on families|Ann Bhatt|said"});
    row("two attributions", u"Ann Boer said the rain had stopped, though she cautioned that a full analysis would take weeks.",
        {u"indirect|the rain had stopped|Ann Boer|said", u"indirect|a full analysis would take weeks|Ann Boer|cautioned"});
    row("adding", u"Ann Boer said the rain had stopped, adding that roads were closed.",
        {u"indirect|the rain had stopped|Ann Boer|said", u"indirect|roads were closed|Ann Boer|adding"});
    row("semicolon", u"Critics say it is a waste; supporters say it is overdue.",
        {u"indirect|it is a waste|Critics|say", u"indirect|it is overdue|supporters|say"});
    row("clause without that", u"The council insists the trees are diseased. It denied any wrongdoing.",
        {u"indirect|the trees are diseased|council|insists"});
    row("told somebody", u"Ged Hollis told the BBC that families had not been told.",
        {u"indirect|families had not been told|Ged Hollis|told"});
    row("relative clause behind a noun", u"Ann Boer found no difference between violins that had been played.", {});
    row("passive", u"If the discovery is confirmed it will be great. The van has not been found.", {});
    row("nouns that look like verbs", u"There is some hope that it works. A third warning came, amid fears of a slump.", {});
    row("object behind the verb", u"Its director, Li Wen, urged the authorities to free them.", {});
    row("dateline", u"SEOUL (Reuters) - Hanbit Motors will build a plant, the company said on Thursday.",
        {u"indirect|Hanbit Motors will build a plant|Hanbit Motors|said"});
    row("label", u"Vance dismissed talk of a slowdown as “noise”. The trade calls it “black mass”.",
        {u"direct|noise|Vance|dismissed", u"direct|black mass|trade|calls"});
    row("passive label", u"The deal was hailed as “historic” by Prime Minister Ana Costa.",
        {u"direct|historic|Ana Costa|hailed"});
    row("accusation", u"Families have accused a council of showing “no humanity”.",
        {u"direct|no humanity|Families|accused"});
    row("quotation goes on", u"“They tested it,” said barber Hector Quint, standing in mud, “and the one night it counts, nothing.”",
        {u"direct|They tested it,|Hector Quint|said", u"direct|and the one night it counts, nothing.|Hector Quint|said"});
    row("someone else answers", u"Ann Boer said it was late. Theo Marchetti shook his head. “It never is.”",
        {u"indirect|it was late|Ann Boer|said", u"direct|It never is.|Theo Marchetti|"});
    row("next paragraph of a quotation", u"“It is late,” said Ann Boer. “It is dark.\n“It is cold.”\nNobody was convinced.",
        {u"direct|It is late,|Ann Boer|said", u"direct|It is dark.|Ann Boer|said", u"direct|It is cold.|Ann Boer|"});
    row("quotation in a quotation", u"“I rang and the girl on the phone said, ‘It went out,’ but we moved and I told them,” said Ann Petrie.",
        {u"direct|I rang and the girl on the phone said, ‘It went out,’ but we moved and I told them,|Ann Petrie|said",
         u"direct|It went out,|girl|said"});
    row("statement saying", u"Ann Boer issued a statement saying the road was “closed for good”.",
        {u"indirect|the road was “closed for good”|Ann Boer|saying", u"direct|closed for good|Ann Boer|saying"});
    row("quoted as saying", u"The paper quoted police chief Ann Boer as saying that the road was closed.",
        {u"indirect|the road was closed|Ann Boer|saying"});
    row("abbreviation before a quotation", u"Sgt. Liam O’Connor came at 3 a.m. “We found two,” he said.",
        {u"direct|We found two,|Liam O’Connor|said"});
    row("said in the next sentence", u"Mike O'Leary said: “It is bonkers.” O'Leary, 63, added that fares would rise.",
        {u"direct|It is bonkers.|Mike O'Leary|said", u"indirect|fares would rise|Mike O'Leary|added"});
    row("apposition with comma", u"Sarah Kim, Labour MP for Leeds, said the plan would fail.",
        {u"indirect|the plan would fail|Sarah Kim|said"});
    row("pronoun keeps its subject", u"Wim Aerts climbed. He does not think Mark Boer is bad. “It is late,” he said.",
        {u"direct|It is late,|Wim Aerts|said"});
    row("a place is nobody", u"Ann Boer teaches here. When Pell City closed it, she noted, trade fell by half.",
        {u"indirect|When Pell City closed it|Ann Boer|noted", u"indirect|trade fell by half|Ann Boer|noted"});
    row("title with an article", u"The dean, the Very Rev. Malcolm Teasdale, wrote that it would save money.",
        {u"indirect|it would save money|Malcolm Teasdale|wrote"});
    row("former", u"The manager, the former Olympian Ann Boer, said it was late.", {u"indirect|it was late|Ann Boer|said"});
    row("infinitive", u"Tom Boer left. He went on to describe the town as “romantic, and ruinous.” He liked to say it was late.",
        {u"direct|romantic, and ruinous.|Tom Boer|describe", u"indirect|it was late|Tom Boer|say"});
    row("declined to say", u"Tom Boer declined to say what would become of it.", {});
    row("and that", u"Ann Boer said the board was considering a sale, and that two firms had been approached.",
        {u"indirect|the board was considering a sale|Ann Boer|said", u"indirect|two firms had been approached|Ann Boer|said"});
    row("closing mark is no apostrophe", u"‘You did not order the timber!’ shouted a man at the back.",
        {u"direct|You did not order the timber!|man|shouted"});
    row("short speech in single marks", u"‘Ten years I have grown this,’ Ann Boer told the crowd. ‘Worth every inch.’",
        {u"direct|Ten years I have grown this,|Ann Boer|told", u"direct|Worth every inch.|Ann Boer|told"});
    row("neighbour with a given name", u"My neighbor Lucille cleans. “I was followed,” she told me.",
        {u"direct|I was followed,|Lucille|told"});
    row("how she saw it", u"‘We ran out of legs before ideas,’ was how the captain, Tamika Rowe, saw it.",
        {u"direct|We ran out of legs before ideas,|Tamika Rowe|saw"});
    row("one of them", u"Residents complain. “We were told there would be a bell,” one of them, a designer, said with a laugh.",
        {u"direct|We were told there would be a bell,|designer|said"});
    row("colleagues", u"That makes it the oldest plant, Abara and his colleagues write.",
        {u"indirect|That makes it the oldest plant|Abara and his colleagues|write"});
    row("in the words of", u"In the words of Ann Boer, “nothing in there is dead until it is read”.",
        {u"direct|nothing in there is dead until it is read|Ann Boer|In the words of"});
    row("relative in a quotation", u"“From my aunt Soraya. She would say, ‘Enough is enough.’ I have never found better,” said Ann Boer.",
        {u"direct|From my aunt Soraya. She would say, ‘Enough is enough.’ I have never found better,|Ann Boer|said",
         u"direct|Enough is enough.|Soraya|say"});
    row("interviewer", u"Ann Boer writes books.\nQ: You say that nobody should cook after nine. Why?",
        {u"indirect|nobody should cook after nine|Ann Boer|say"});
    row("asked aside", u"Ann Boer, asked if she knew who was responsible, said she had been in bed by nine.",
        {u"indirect|she had been in bed by nine|Ann Boer|said"});
    row("parenthesis in a relative clause", u"Tom Boer learned it from an uncle who, he says, never once praised him.",
        {u"indirect|never once praised him|Tom Boer|says"});
    row("phrasal verb", u"Tom Boer says his team has ruled out error “as far as anyone can with a drill”.",
        {u"direct|as far as anyone can with a drill|Tom Boer|says"});
    row("byline", u"Joelle Stamp won.\nBy Ann Boer\n“I shut my eyes,” she said.", {u"direct|I shut my eyes,|Joelle Stamp|said"});
    row("which they called", u"The authority spent it on a logo, which its consultants called “a gesture of motion.”",
        {u"direct|a gesture of motion.|consultants|called"});
    row("no clause", u"Her predecessor said the same thing last year. She said little about it.", {});
    row("clause is no description", u"Paul Wren left. The authority's board is due to meet on Friday, Wren said.",
        {u"indirect|The authority's board is due to meet on Friday|Paul Wren|said"});
    row("subject before another verb", u"A judge on Thursday rejected a deal for Tom Boer, the former manager, saying it was too lenient.",
        {u"indirect|it was too lenient|judge|saying"});
    row("marks inside a report", u"It is “very unusual” for a judge to reject it, said Tom Boer.",
        {u"indirect|It is “very unusual” for a judge to reject it|Tom Boer|said", u"direct|very unusual|Tom Boer|said"});
    row("town and state", u"“He took it all,” one of the victims, Carol Yates of Dayton, Ohio, told reporters.",
        {u"direct|He took it all,|Carol Yates|told"});
    row("statement that said", u"Ann Boer issued a statement that said the firm was “working with all partners.”",
        {u"direct|working with all partners.|Ann Boer|said"});
    row("author of a report", u"A report by the International Labour Organization warned that work could disappear.",
        {u"indirect|work could disappear|International Labour Organization|warned"});
    row("aside of two clauses", u"The novelist Clara Voss, who grew up here and whose book is set here, wrote that she was sad.",
        {u"indirect|she was sad|Clara Voss|wrote"});
    row("title of a work", u"Lena Harte is late. Her new record, Low Field, is out. “It was hard,” she says.",
        {u"direct|It was hard,|Lena Harte|says"});
    row("answer to a question", u"Lena Harte came. Colin Best says it was late.\nDid Harte ever think of stopping? “Every Tuesday.”",
        {u"indirect|it was late|Colin Best|says", u"direct|Every Tuesday.|Lena Harte|"});
    row("demonstrative", u"The union disputed that figure, saying it ignored the cost.",
        {u"indirect|it ignored the cost|union|saying"});
    row("infinitive before that", u"Ann Boer vowed Monday to push ahead with a bill that would cap leaks.", {});
    row("letters behind a name", u"The family's barrister, Tom Revell KC, said that it was late.",
        {u"indirect|it was late|Tom Revell|said"});
    row("wife of the same name", u"Mr Alan Fisk died. His widow, Denise, said it was late. “We waited,” Mrs Fisk said.",
        {u"indirect|it was late|Denise|said", u"direct|We waited,|Denise|said"});
    row("firm with a name", u"The Lancet called it good. The firm behind it, Lumen Bio, is small. It said it was late.",
        {u"indirect|it was late|Lumen Bio|said"});
    row("abbreviation ends a sentence", u"Ann Boer wrote a report for Hale & Co. She said that the damp was back.",
        {u"indirect|the damp was back|Ann Boer|said"});
    row("calling before a name", u"Hotelier Iain Grant said that it was late.", {u"indirect|it was late|Iain Grant|said"});
    row("what leads in is no source", u"Ann Boer says that it was late. Top of it: “No snoring here, please.”",
        {u"indirect|it was late|Ann Boer|says", u"direct|No snoring here, please.|Ann Boer|"});
    row("amount", u"A handful of protesters said that it was late.", {u"indirect|it was late|protesters|said"});
    row("according to a report", u"According to a report published on Monday by the office, the project is late.",
        {u"indirect|the project is late|report|According to"});
}

void TestQuotes::findsEnglish()
{
    QFETCH(QString, text);
    QFETCH(QStringList, quotes);
    QCOMPARE(test::quotesIn(text), quotes);
}

void TestQuotes::markStyleChangesNothing_data()
{
    QTest::addColumn<QString>("open");
    QTest::addColumn<QString>("close");
    QTest::newRow("straight") << QStringLiteral("\"") << QStringLiteral("\"");
    QTest::newRow("no space before") << QStringLiteral("\b“") << QStringLiteral("”");
    QTest::newRow("straight, no space before") << QStringLiteral("\b\"") << QStringLiteral("\"");
    QTest::newRow("space behind") << QStringLiteral("“") << QStringLiteral("” ");
    QTest::newRow("corner") << QStringLiteral("「") << QStringLiteral("」");
}

void TestQuotes::markStyleChangesNothing()
{
    QFETCH(QString, open);
    QFETCH(QString, close);
    QString text = QStringLiteral("시청 박서연 과장은 <값이 올랐다>며 <더 오를 것>이라고 말했다. 그는 <지켜보겠다>고 했다.");
    const QStringList expected = test::quotesIn(QString(text).replace(u'<', u'“').replace(u'>', u'”'));
    QCOMPARE(expected.size(), 3);
    text.replace(u'<', open).replace(u'>', close).remove(QStringLiteral(" \b"));
    QCOMPARE(test::quotesIn(text), expected);
}

void TestQuotes::survives_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nested") << QString(10000, u'“') + QStringLiteral("가") + QString(10000, u'”') + QStringLiteral("라고 말했다.");
    QTest::newRow("only marks") << QStringLiteral("\"'“”‘’").repeated(50000);
    QTest::newRow("never closed") << QStringLiteral("“가나다 라마바 ").repeated(50000);
    QTest::newRow("one clause without end") << QStringLiteral("관계자는 간다고 말했고 ").repeated(30000);
    QTest::newRow("punctuation") << QStringLiteral("( … — . ").repeated(50000);
    QTest::newRow("said without end") << QStringLiteral("it is said that Ann and the man who said that, ").repeated(20000);
    QTest::newRow("names without end") << QStringLiteral("Ann Boer of the ").repeated(30000) + QStringLiteral("said.");
    QTest::newRow("nothing") << QString();
}

void TestQuotes::survives()
{
    QFETCH(QString, text);
    QElapsedTimer timer;
    timer.start();
    const QStringList after = test::quotesIn(text + QStringLiteral("\n박서연 교수는 “다음 문단”이라고 말했다."));
    QVERIFY(timer.elapsed() < 100'000);
    QVERIFY(!after.isEmpty());
    QCOMPARE(after.last(), QStringLiteral("direct|다음 문단|박서연|말했다"));
}

void TestQuotes::stops()
{
    const Article article = test::articleOf(QStringLiteral("박서연 교수는 “간다”고 말했다."));
    std::stop_source source;
    source.request_stop();
    QVERIFY(QuoteFinder(test::ownLexicons()).find(article, splitSentences(article), source.get_token()).isEmpty());
}

MITJUL_TEST(TestQuotes)
#include "tst_quotes.moc"
