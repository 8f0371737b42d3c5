<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en_US">
<context>
    <name>AccessiblePage</name>
    <message>
        <source>Heading level %1</source>
        <translation>제목 %1단계</translation>
    </message>
</context>
<context>
    <name>Charset</name>
    <message>
        <source>is not a text file. Mitjul reads text, Markdown and web pages.</source>
        <translation>텍스트 파일이 아닙니다. 밑줄은 텍스트와 마크다운, 웹 페이지를 읽습니다.</translation>
    </message>
    <message>
        <source>is in an encoding that cannot be told: it is not UTF-8 (byte %1, in line %2, is wrong there) and not Korean. Save it as UTF-8 and open it again.</source>
        <translation>인코딩을 알 수 없습니다. UTF-8도 아니고(%2번째 줄의 %1번째 바이트가 맞지 않습니다) 한국어 인코딩도 아닙니다. UTF-8로 저장한 뒤 다시 여십시오.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>A stance needs --holder, --target and --stance, all three.</source>
        <translation>입장에는 --holder, --target, --stance가 모두 있어야 합니다.</translation>
    </message>
    <message>
        <source>A stance is favor, against or neutral, not “%1”.</source>
        <translation>“%1”은(는) 입장이 아닙니다. favor, against, neutral 가운데 하나를 쓰십시오.</translation>
    </message>
    <message>
        <source>Say which words to annotate: --quote TEXT.</source>
        <translation>메모할 구절을 적으십시오: --quote TEXT.</translation>
    </message>
    <message>
        <source>--nth takes a number from 1, not “%1”.</source>
        <translation>--nth에 “%1”은(는) 쓸 수 없습니다. 1부터 시작하는 수를 쓰십시오.</translation>
    </message>
    <message>
        <source>A colour is yellow, green, blue, pink or purple, not “%1”.</source>
        <translation>“%1”은(는) 쓸 수 있는 색이 아닙니다. yellow, green, blue, pink, purple 가운데 하나를 쓰십시오.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>태그에는 이름이 있어야 합니다.</translation>
    </message>
    <message>
        <source>The words “%1” do not stand in “%2”; nothing was stored.</source>
        <translation>구절 “%1”은(는) “%2”에 없습니다. 아무것도 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>The words “%1” stand in “%2” %3 times, not %4; nothing was stored.</source>
        <translation>“%2”에서 구절 “%1”은(는) %3번 나오므로 %4번째가 없습니다. 아무것도 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>highlight words of an article and print the annotation&apos;s id</source>
        <translation>기사의 구절에 밑줄을 긋고 메모의 ID를 출력합니다</translation>
    </message>
    <message>
        <source>Name one article by its id.</source>
        <translation>기사 하나의 ID를 적으십시오.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>여기에는 “%1” 옵션이 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>“%1” 옵션을 두 번 썼습니다.</translation>
    </message>
    <message>
        <source>“%1” takes no value.</source>
        <translation>“%1” 옵션은 값을 받지 않습니다.</translation>
    </message>
    <message>
        <source>“%1” needs a value after it.</source>
        <translation>“%1” 뒤에 값이 있어야 합니다.</translation>
    </message>
    <message>
        <source>print what is said, claimed and wrong in articles</source>
        <translation>기사의 인용, 주장, 오탈자를 출력합니다</translation>
    </message>
    <message>
        <source>Name the file to check.</source>
        <translation>살필 파일을 적으십시오.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>사용법:</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>창을 엽니다</translation>
    </message>
    <message>
        <source>--library FILE may stand before or after any verb; without it the library is %1.</source>
        <translation>--library FILE은 어느 명령의 앞이나 뒤에도 쓸 수 있습니다. 쓰지 않으면 서재는 %1입니다.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 wrong usage.</source>
        <translation>종료 코드: 0 성공, 1 실패, 2 잘못된 사용법.</translation>
    </message>
    <message>
        <source>“%1” needs a file&apos;s name.</source>
        <translation>“%1” 뒤에 파일 이름이 있어야 합니다.</translation>
    </message>
    <message>
        <source>“%1” is neither a file nor something that Mitjul does. See mitjul --help.</source>
        <translation>“%1”은(는) 파일도 Mitjul의 명령도 아닙니다. mitjul --help를 보십시오.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>사용법: %1</translation>
    </message>
    <message>
        <source>The format is text or json, not “%1”.</source>
        <translation>“%1” 형식은 쓸 수 없습니다. text나 json을 쓰십시오.</translation>
    </message>
    <message>
        <source>There is no article “%1” in the library. See mitjul list.</source>
        <translation>서재에 “%1” 기사가 없습니다. mitjul list로 확인하십시오.</translation>
    </message>
    <message>
        <source>The results could not be written: %1.</source>
        <translation>결과를 쓰지 못했습니다: %1.</translation>
    </message>
    <message>
        <source>write articles with their annotations; formats: %1</source>
        <translation>기사를 메모와 함께 내보냅니다. 형식: %1</translation>
    </message>
    <message>
        <source>Name the articles to export by their ids, or say --all.</source>
        <translation>내보낼 기사의 ID를 적거나 --all을 쓰십시오.</translation>
    </message>
    <message>
        <source>Say which format: --format %1.</source>
        <translation>형식을 적으십시오: --format %1.</translation>
    </message>
    <message>
        <source>This version does not write “%1” yet; it writes %2.</source>
        <translation>이 버전은 아직 “%1” 형식으로 내보내지 못합니다. 쓸 수 있는 형식: %2.</translation>
    </message>
    <message>
        <source>There is no format “%1”; there are %2.</source>
        <translation>“%1” 형식은 없습니다. 쓸 수 있는 형식: %2.</translation>
    </message>
    <message>
        <source>take articles into the library and print their ids</source>
        <translation>기사를 서재에 넣고 ID를 출력합니다</translation>
    </message>
    <message>
        <source>list the library&apos;s articles: id, when added, number of annotations, title, source</source>
        <translation>서재의 기사 목록을 출력합니다: ID, 넣은 때, 메모 수, 제목, 출처</translation>
    </message>
    <message>
        <source>The list takes no “%1”.</source>
        <translation>list 명령에는 “%1”을(를) 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name the export to restore.</source>
        <translation>“%1”은(는) 폴더입니다. 복원할 파일을 적으십시오.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2.</source>
        <translation>“%1” 파일을 열 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>“%1” 파일을 읽을 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>take what a JSON export holds into the library</source>
        <translation>JSON으로 내보낸 파일의 내용을 서재에 넣습니다</translation>
    </message>
    <message>
        <source>Name one export to restore.</source>
        <translation>복원할 파일 하나를 적으십시오.</translation>
    </message>
    <message>
        <source>%1 articles, %2 annotations, %3 decisions and %4 words restored, %5 were there already</source>
        <translation>기사 %1건, 메모 %2개, 결정 %3개, 낱말 %4개를 복원했습니다. %5개는 이미 있었습니다</translation>
    </message>
    <message>
        <source>find articles, notes and marked passages: article&apos;s id, where, title, words around</source>
        <translation>기사, 메모, 밑줄 그은 구절을 찾습니다: 기사의 ID, 찾은 곳, 제목, 앞뒤 글</translation>
    </message>
    <message>
        <source>Name what to search for.</source>
        <translation>찾을 말을 적으십시오.</translation>
    </message>
    <message>
        <source>“%1” is an address, and only files are taken here. mitjul import fetches addresses.</source>
        <translation>“%1”은(는) 주소이고, 여기에는 파일만 쓸 수 있습니다. 주소는 mitjul import로 가져오십시오.</translation>
    </message>
    <message>
        <source>Name the file or address to import.</source>
        <translation>서재에 넣을 파일이나 주소를 적으십시오.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open…</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>서재</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 하기</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>찾기…</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>다음 찾은 것</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>이전 찾은 것</translation>
    </message>
    <message>
        <source>Highlight yellow</source>
        <translation>노랑으로 긋기</translation>
    </message>
    <message>
        <source>Highlight green</source>
        <translation>초록으로 긋기</translation>
    </message>
    <message>
        <source>Highlight blue</source>
        <translation>파랑으로 긋기</translation>
    </message>
    <message>
        <source>Highlight pink</source>
        <translation>분홍으로 긋기</translation>
    </message>
    <message>
        <source>Highlight purple</source>
        <translation>보라로 긋기</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>메모 쓰기</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>태그 달기</translation>
    </message>
    <message>
        <source>In favor</source>
        <translation>찬성</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>반대</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>중립</translation>
    </message>
    <message>
        <source>Repeat the last stance</source>
        <translation>마지막 입장 한 번 더</translation>
    </message>
    <message>
        <source>Remove the annotation</source>
        <translation>메모 지우기</translation>
    </message>
    <message>
        <source>Accept the correction</source>
        <translation>고침 받아들이기</translation>
    </message>
    <message>
        <source>Ignore the finding</source>
        <translation>찾은 것 무시</translation>
    </message>
    <message>
        <source>Add the word to the dictionary</source>
        <translation>낱말을 사전에 넣기</translation>
    </message>
    <message>
        <source>Show possible typos too</source>
        <translation>‘가능’ 오탈자도 보기</translation>
    </message>
    <message>
        <source>Mark quotes</source>
        <translation>인용 표시</translation>
    </message>
    <message>
        <source>Mark claims</source>
        <translation>주장 표시</translation>
    </message>
    <message>
        <source>Mark typos</source>
        <translation>오탈자 표시</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>글자 크게</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>글자 작게</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>기본 글자 크기</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>모든 키</translation>
    </message>
    <message>
        <source>Show how the standard writes loanwords</source>
        <translation>외래어 표기법에 어긋난 말도 보이기</translation>
    </message>
    <message>
        <source>Correct who speaks…</source>
        <translation>말한 이 고치기…</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>세피아</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>이동…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Keep the selection and add another</source>
        <translation>선택을 두고 하나 더 고르기</translation>
    </message>
    <message>
        <source>Choose among the marks here</source>
        <translation>여기 표시 가운데 고르기</translation>
    </message>
    <message>
        <source>Show highlights</source>
        <translation>형광펜 보이기</translation>
    </message>
    <message>
        <source>Show speakers and stances in the margin</source>
        <translation>여백에 화자와 입장 보이기</translation>
    </message>
    <message>
        <source>한국어 (Korean)</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English (영어)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>데스크톱 설정대로</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>창의 다음 부분으로</translation>
    </message>
    <message>
        <source>To the previous part of the window</source>
        <translation>창의 이전 부분으로</translation>
    </message>
    <message>
        <source>Next tab of the panel</source>
        <translation>패널의 다음 탭</translation>
    </message>
    <message>
        <source>Previous tab of the panel</source>
        <translation>패널의 이전 탭</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>옆 패널</translation>
    </message>
    <message>
        <source>Judge the claim…</source>
        <translation>주장 판정하기…</translation>
    </message>
    <message>
        <source>Copy with the source</source>
        <translation>출처와 함께 복사</translation>
    </message>
    <message>
        <source>Copy the accepted corrections</source>
        <translation>받아들인 고침 복사</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>있던 곳으로 돌아가기</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>다시 앞으로</translation>
    </message>
    <message>
        <source>Next article without a stance</source>
        <translation>입장이 없는 다음 기사</translation>
    </message>
    <message>
        <source>Who holds stances…</source>
        <translation>입장의 주체…</translation>
    </message>
    <message>
        <source>My words…</source>
        <translation>내 낱말…</translation>
    </message>
    <message>
        <source>Article&apos;s particulars…</source>
        <translation>기사 정보…</translation>
    </message>
    <message>
        <source>Done with this article</source>
        <translation>이 기사 다 읽음</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>새 서재…</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>서재 열기…</translation>
    </message>
    <message>
        <source>Where is my library?</source>
        <translation>내 서재는 어디에?</translation>
    </message>
    <message>
        <source>Set stances with one key</source>
        <translation>입장을 키 하나로 정하기</translation>
    </message>
    <message>
        <source>Note on the whole article</source>
        <translation>기사 전체에 대한 메모</translation>
    </message>
    <message>
        <source>Stance on the whole article</source>
        <translation>기사 전체에 대한 입장</translation>
    </message>
    <message>
        <source>What stances are about…</source>
        <translation>입장의 대상…</translation>
    </message>
    <message>
        <source>Who stands where…</source>
        <translation>입장 한눈에 보기…</translation>
    </message>
    <message>
        <source>Mark as a quote…</source>
        <translation>인용으로 표시…</translation>
    </message>
    <message>
        <source>Mark as a claim…</source>
        <translation>주장으로 표시…</translation>
    </message>
    <message>
        <source>Mark as a typo…</source>
        <translation>오탈자로 표시…</translation>
    </message>
    <message>
        <source>Change the finding…</source>
        <translation>찾은 것 바꾸기…</translation>
    </message>
    <message>
        <source>Let the finding end a word later</source>
        <translation>찾은 것의 끝을 한 낱말 뒤로</translation>
    </message>
    <message>
        <source>Let the finding end a word earlier</source>
        <translation>찾은 것의 끝을 한 낱말 앞으로</translation>
    </message>
    <message>
        <source>Let the finding begin a word later</source>
        <translation>찾은 것의 처음을 한 낱말 뒤로</translation>
    </message>
    <message>
        <source>Let the finding begin a word earlier</source>
        <translation>찾은 것의 처음을 한 낱말 앞으로</translation>
    </message>
    <message>
        <source>Pictures…</source>
        <translation>그림…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>폴더 열기…</translation>
    </message>
    <message>
        <source>Open address…</source>
        <translation>주소 열기…</translation>
    </message>
    <message>
        <source>Open what is in the clipboard</source>
        <translation>클립보드에 있는 것 열기</translation>
    </message>
</context>
<context>
    <name>CountPictures</name>
    <message>
        <source>others (%L1)</source>
        <translation>나머지(%L1)</translation>
    </message>
    <message>
        <source>Who speaks how much</source>
        <translation>누가 얼마나 말하나</translation>
    </message>
    <message>
        <source>Characters quoted, with the number of quotes · %1</source>
        <translation>인용된 글자 수, 괄호 안은 인용 수 · %1</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>글자</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>speaker unknown</source>
        <translation>화자 모름</translation>
    </message>
    <message>
        <source>Stances by target</source>
        <translation>대상별 입장</translation>
    </message>
    <message>
        <source>Claims by verdict</source>
        <translation>판정별 주장</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>주장</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>확인 전</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>%1 is a folder, not a library. Name a file.</source>
        <translation>%1은(는) 서재가 아니라 폴더입니다. 파일을 지정하십시오.</translation>
    </message>
    <message>
        <source>%1 is not a file, so it cannot be a library. Name a file.</source>
        <translation>%1은(는) 파일이 아니어서 서재로 쓸 수 없습니다. 파일을 지정하십시오.</translation>
    </message>
    <message>
        <source>The library %1 cannot be read. Check its permissions.</source>
        <translation>%1 서재를 읽을 수 없습니다. 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>The library %1 cannot be written to. Check its permissions.</source>
        <translation>%1 서재에 쓸 수 없습니다. 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>The folder of the library %1 cannot be written to. Check its permissions.</source>
        <translation>%1 서재가 있는 폴더에 쓸 수 없습니다. 폴더의 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 is not a library of Mitjul. Choose another file.</source>
        <translation>%1은(는) Mitjul의 서재가 아닙니다. 다른 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>%1 is a database of another program. Choose another file.</source>
        <translation>%1은(는) 다른 프로그램의 데이터베이스입니다. 다른 파일을 고르십시오.</translation>
    </message>
</context>
<context>
    <name>Destinations</name>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>소제목</translation>
    </message>
    <message>
        <source>Speaker · Quotes %1</source>
        <translation>화자 · 인용 %1</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>대상</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>not there: install libqt6sql6-sqlite</source>
        <translation>없음: libqt6sql6-sqlite 패키지를 설치하십시오</translation>
    </message>
    <message>
        <source>missing: there is no %1. Install the package %2 (sudo apt install %2).</source>
        <translation>없음: %1 파일이 없습니다. %2 패키지를 설치하십시오(sudo apt install %2).</translation>
    </message>
    <message>
        <source>%1 Install the package %2 again (sudo apt install --reinstall %2).</source>
        <translation>%1 %2 패키지를 다시 설치하십시오(sudo apt install --reinstall %2).</translation>
    </message>
    <message>
        <source>%1, %2 words</source>
        <translation>%1, 낱말 %2개</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>서재</translation>
    </message>
    <message>
        <source>%1 (not made yet)</source>
        <translation>%1 (아직 만들지 않음)</translation>
    </message>
    <message>
        <source>%1, schema version %2, sound</source>
        <translation>%1, 스키마 버전 %2, 이상 없음</translation>
    </message>
    <message>
        <source>say which dictionaries, library and versions are there, and whether they are sound</source>
        <translation>어떤 사전, 서재, 버전이 있고 온전한지 출력합니다</translation>
    </message>
    <message>
        <source>The doctor takes no “%1”.</source>
        <translation>doctor 명령에는 “%1”을(를) 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Korean dictionary</source>
        <translation>한국어 사전</translation>
    </message>
    <message>
        <source>English dictionary</source>
        <translation>영어 사전</translation>
    </message>
    <message>
        <source>its fonts are there</source>
        <translation>글꼴이 있습니다</translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <source>Unicode</source>
        <translation>유니코드</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>일본어</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>중국어 간체</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>중국어 번체</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>서유럽어</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>중부 유럽어</translation>
    </message>
    <message>
        <source>Southern European</source>
        <translation>남유럽어</translation>
    </message>
    <message>
        <source>Nordic</source>
        <translation>북유럽어</translation>
    </message>
    <message>
        <source>Celtic</source>
        <translation>켈트어</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>발트어</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>키릴 문자</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>그리스어</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>튀르키예어</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>히브리어</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>아랍어</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>베트남어</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>태국어</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>CSV, one row an annotation</source>
        <translation>CSV, 메모마다 한 줄</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. What stood there is unchanged.</source>
        <translation>“%1” 파일을 쓰지 못했습니다: %2. 전에 있던 내용은 그대로입니다.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>“%1” 파일을 쓰지 못했습니다: %2.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file to write to.</source>
        <translation>“%1”은(는) 폴더입니다. 저장할 파일을 지정하십시오.</translation>
    </message>
    <message>
        <source>Web page, one file</source>
        <translation>웹 페이지, 파일 하나</translation>
    </message>
    <message>
        <source>Articles with notes</source>
        <translation>메모한 기사</translation>
    </message>
    <message>
        <source>Stances</source>
        <translation>입장</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>주체</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>입장</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>구절</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>인용</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>화자</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>인용한 말</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>인용 동사</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>주장</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>검증 가치</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>문장</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>고침</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>원문</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>고친 말</translation>
    </message>
    <message>
        <source>JSON, everything, can be restored</source>
        <translation>JSON, 모두 담아 복원 가능</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>speaker not named</source>
        <translation>화자 미상</translation>
    </message>
    <message>
        <source>Markdown, to read and edit</source>
        <translation>Markdown, 읽고 고치기 좋음</translation>
    </message>
    <message>
        <source>The export could not be written: %1.</source>
        <translation>내보내는 파일을 쓰지 못했습니다: %1.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>글쓴이</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>발행</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>statistic</source>
        <translation>통계</translation>
    </message>
    <message>
        <source>causal</source>
        <translation>인과</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>예측</translation>
    </message>
    <message>
        <source>normative</source>
        <translation>당위</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>정의</translation>
    </message>
    <message>
        <source>generalization</source>
        <translation>일반화</translation>
    </message>
    <message>
        <source>attributed</source>
        <translation>전언</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>미정</translation>
    </message>
    <message>
        <source>favor</source>
        <translation>찬성</translation>
    </message>
    <message>
        <source>against</source>
        <translation>반대</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>중립</translation>
    </message>
    <message>
        <source>“%1” was not written, and what stood there is unchanged. %2</source>
        <translation>“%1” 파일을 쓰지 못했고, 그 자리에 있던 것은 그대로입니다. %2</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>멈추었습니다</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>주장</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>까닭</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>확인한 날</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>확인 중</translation>
    </message>
    <message>
        <source>true</source>
        <translation>사실</translation>
    </message>
    <message>
        <source>mostly true</source>
        <translation>대체로 사실</translation>
    </message>
    <message>
        <source>misleading</source>
        <translation>오해 소지</translation>
    </message>
    <message>
        <source>false</source>
        <translation>거짓</translation>
    </message>
    <message>
        <source>cannot be checked</source>
        <translation>확인 불가</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>the whole article</source>
        <translation>기사 전체</translation>
    </message>
    <message>
        <source>marked by hand</source>
        <translation>손으로 표시</translation>
    </message>
</context>
<context>
    <name>HunspellOracle</name>
    <message>
        <source>The dictionary file %1 cannot be read. Install the package %2.</source>
        <translation>%1 사전 파일을 읽을 수 없습니다. %2 패키지를 설치하십시오.</translation>
    </message>
    <message>
        <source>The dictionary file %1 is not a sound Hunspell file. Reinstall the package %2.</source>
        <translation>%1 사전 파일은 올바른 Hunspell 파일이 아닙니다. %2 패키지를 다시 설치하십시오.</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Reading “%1” was stopped.</source>
        <translation>“%1” 읽기를 멈췄습니다.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB, the most that Mitjul opens. Split it and open the parts.</source>
        <translation>“%1”은(는) Mitjul에서 열 수 있는 %2 MB보다 큽니다. 나누어서 여십시오.</translation>
    </message>
    <message>
        <source>“%1” is empty: there is nothing to read in it.</source>
        <translation>“%1”은(는) 비어 있어 읽을 것이 없습니다.</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <comment>a file&apos;s name and what is wrong with it</comment>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>“%1” holds no words: there is nothing to read in it.</source>
        <translation>“%1”에 글이 없어 읽을 것이 없습니다.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>“%1” 파일을 읽을 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Open the files in it.</source>
        <translation>“%1”은(는) 폴더입니다. 안에 있는 파일을 여십시오.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <translation>“%1” 파일이 없습니다. 이름과 폴더를 확인하십시오.</translation>
    </message>
    <message>
        <source>“%1” may not be read: its permissions forbid it. Change them and open it again.</source>
        <translation>“%1” 파일을 읽을 권한이 없습니다. 권한을 바꾼 뒤 다시 여십시오.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2.</source>
        <translation>“%1” 파일을 열 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>The text</source>
        <comment>what was pasted</comment>
        <translation>붙여 넣은 글</translation>
    </message>
    <message>
        <source>No article was found in “%1”: the page holds no text, or gets it by a program only. Copy the text in a browser and open the clipboard&apos;s.</source>
        <translation>“%1”에서 기사를 찾지 못했습니다. 페이지에 글이 없거나, 프로그램으로만 글을 불러옵니다. 브라우저에서 글을 복사한 뒤 클립보드에서 여십시오.</translation>
    </message>
    <message>
        <source>No web page was found in the archive “%1”.</source>
        <translation>“%1” 보관 파일에 웹 페이지가 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is a %2 file. This version reads text, Markdown and web pages.</source>
        <translation>“%1”은(는) %2 파일입니다. 이 버전은 텍스트와 마크다운, 웹 페이지를 읽습니다.</translation>
    </message>
</context>
<context>
    <name>MarkDescription</name>
    <message>
        <source>Direct quote</source>
        <translation>직접 인용</translation>
    </message>
    <message>
        <source>Indirect quote</source>
        <translation>간접 인용</translation>
    </message>
    <message>
        <source>Partial quote</source>
        <translation>부분 인용</translation>
    </message>
    <message>
        <source>Quote in the headline</source>
        <translation>제목 인용</translation>
    </message>
    <message>
        <source>Term in quotation marks</source>
        <translation>따옴표로 강조한 말</translation>
    </message>
    <message>
        <source>Claim: statistic</source>
        <translation>주장: 통계</translation>
    </message>
    <message>
        <source>Claim: cause</source>
        <translation>주장: 인과</translation>
    </message>
    <message>
        <source>Claim: comparison</source>
        <translation>주장: 비교</translation>
    </message>
    <message>
        <source>Claim: prediction</source>
        <translation>주장: 예측</translation>
    </message>
    <message>
        <source>Claim: what ought to be</source>
        <translation>주장: 당위</translation>
    </message>
    <message>
        <source>Claim: definition</source>
        <translation>주장: 정의</translation>
    </message>
    <message>
        <source>Claim: generalisation</source>
        <translation>주장: 일반화</translation>
    </message>
    <message>
        <source>Claim: by a source</source>
        <translation>주장: 전언</translation>
    </message>
    <message>
        <source>Cue: %1</source>
        <translation>인용 동사: %1</translation>
    </message>
    <message>
        <source>Nobody is named as its speaker.</source>
        <translation>화자를 밝히지 않은 인용입니다.</translation>
    </message>
    <message>
        <source>worth %1</source>
        <translation>검증 가치 %1</translation>
    </message>
    <message>
        <source>Claimed by %1</source>
        <translation>주장한 이: %1</translation>
    </message>
    <message>
        <source>Because of: %1</source>
        <translation>판단 근거: %1</translation>
    </message>
    <message>
        <source>Possible mistake</source>
        <translation>오탈자일 수 있음</translation>
    </message>
    <message>
        <source>Perhaps: %1</source>
        <translation>고침 제안: %1</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>밑줄</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>노랑</translation>
    </message>
    <message>
        <source>green</source>
        <translation>초록</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>파랑</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>분홍</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>보라</translation>
    </message>
</context>
<context>
    <name>PageMargin</name>
    <message>
        <source>For %1</source>
        <translation>찬성: %1</translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation>반대: %1</translation>
    </message>
    <message>
        <source>Neutral on %1</source>
        <translation>중립: %1</translation>
    </message>
</context>
<context>
    <name>PagePrinter</name>
    <message>
        <source>Page %1</source>
        <translation>%1쪽</translation>
    </message>
</context>
<context>
    <name>PdfExporter</name>
    <message>
        <source>PDF, to print and pass on</source>
        <translation>PDF, 인쇄하고 나누기 좋음</translation>
    </message>
    <message>
        <source>There is no font “%1”: text copied from a PDF may lack its spaces. Install the package %2 (sudo apt install %2).</source>
        <translation>“%1” 글꼴이 없습니다. PDF에서 복사한 글에 띄어쓰기가 빠질 수 있습니다. %2 패키지를 설치하십시오(sudo apt install %2).</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 quotes, %2 claims, %3 typos</source>
        <translation>인용 %1개, 주장 %2개, 오탈자 %3개</translation>
    </message>
    <message>
        <source> (%1 possible ones not shown)</source>
        <translation> (‘가능’ %1개는 숨김)</translation>
    </message>
    <message>
        <source>speaker not named</source>
        <translation>화자 미상</translation>
    </message>
    <message>
        <source>Quotes (line of the file, words, speaker)</source>
        <translation>인용 (파일의 줄, 말, 화자)</translation>
    </message>
    <message>
        <source>Claims, those most worth checking first</source>
        <translation>주장, 따져 볼 만한 것부터</translation>
    </message>
    <message>
        <source>Typos</source>
        <translation>오탈자</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>%1: %2</source>
        <comment>where in a file, and what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is missing or no text</source>
        <translation>“%1” 항목이 없거나 문자열이 아닙니다</translation>
    </message>
    <message>
        <source>“%1” is missing or no list</source>
        <translation>“%1” 항목이 없거나 목록이 아닙니다</translation>
    </message>
    <message>
        <source>“%1” holds what is no text</source>
        <translation>“%1” 항목에 문자열이 아닌 것이 있습니다</translation>
    </message>
    <message>
        <source>“%1” is missing or no position</source>
        <translation>“%1” 항목이 없거나 위치가 아닙니다</translation>
    </message>
    <message>
        <source>its “id” is no UUID</source>
        <translation>“id” 항목이 UUID가 아닙니다</translation>
    </message>
    <message>
        <source>“%1” is no time in UTC, as 2026-11-24T09:00:00Z</source>
        <translation>“%1” 항목이 2026-11-24T09:00:00Z와 같은 UTC 시각이 아닙니다</translation>
    </message>
    <message>
        <source>“%1” says “%2”, which this version does not know</source>
        <translation>“%1” 항목의 값 “%2”은(는) 이 버전이 모르는 값입니다</translation>
    </message>
    <message>
        <source>positions %1 to %2 do not lie in the article&apos;s text</source>
        <translation>기사의 글 밖에 있는 위치입니다: %1~%2</translation>
    </message>
    <message>
        <source>the words “%1” do not stand at their position</source>
        <translation>구절 “%1”이(가) 제 위치에 없습니다</translation>
    </message>
    <message>
        <source>a stance has no holder or no target</source>
        <translation>주체나 대상이 없는 입장이 있습니다</translation>
    </message>
    <message>
        <source>its blocks overlap or are out of order</source>
        <translation>블록이 겹치거나 차례가 어긋납니다</translation>
    </message>
    <message>
        <source>article “%1”</source>
        <translation>기사 “%1”</translation>
    </message>
    <message>
        <source>its text is not as Mitjul keeps texts (NFC, line feeds, no NUL)</source>
        <translation>글이 Mitjul이 보관하는 꼴(NFC, LF 줄 바꿈, NUL 없음)이 아닙니다</translation>
    </message>
    <message>
        <source>the id %1 stands there twice</source>
        <translation>ID %1이(가) 두 번 나옵니다</translation>
    </message>
    <message>
        <source>article “%1”, annotation %2</source>
        <translation>기사 “%1”, 메모 %2</translation>
    </message>
    <message>
        <source>article “%1”, decisions</source>
        <translation>기사 “%1”, 결정</translation>
    </message>
    <message>
        <source>This is not an export of Mitjul: it is no JSON object (byte %1: %2).</source>
        <translation>Mitjul에서 내보낸 파일이 아닙니다: JSON 객체가 아닙니다(%1번째 바이트: %2).</translation>
    </message>
    <message>
        <source>This is not an export of Mitjul: its “format” is not “mitjul”.</source>
        <translation>Mitjul에서 내보낸 파일이 아닙니다: “format” 항목이 “mitjul”이 아닙니다.</translation>
    </message>
    <message>
        <source>This export has a version that this Mitjul does not read: a newer Mitjul may.</source>
        <translation>이 Mitjul이 읽지 못하는 버전의 파일입니다. 더 새로운 Mitjul에서 복원해 보십시오.</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>article number %1</source>
        <translation>%1번째 기사</translation>
    </message>
    <message>
        <source>The export cannot be read, and nothing was restored: %1.</source>
        <translation>내보낸 파일을 읽을 수 없어 아무것도 복원하지 않았습니다: %1.</translation>
    </message>
    <message>
        <source>article “%1”, checks</source>
        <translation>기사 “%1”의 판정</translation>
    </message>
    <message>
        <source>article “%1”, own findings</source>
        <translation>기사 “%1”, 손으로 표시한 것</translation>
    </message>
</context>
<context>
    <name>Scopes</name>
    <message>
        <source>This article: %1</source>
        <translation>이 기사: %1</translation>
    </message>
    <message>
        <source>The articles chosen in the library: %L1</source>
        <translation>서재에서 고른 기사 %L1건</translation>
    </message>
    <message>
        <source>Collection “%1”</source>
        <translation>모음 “%1”</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>서재 전체</translation>
    </message>
</context>
<context>
    <name>TypoFinder</name>
    <message>
        <source>The word stands here twice in a row.</source>
        <translation>같은 낱말이 잇달아 두 번 나옵니다.</translation>
    </message>
    <message>
        <source>“%1” is two words.</source>
        <translation>“%1”처럼 두 낱말로 띄어 씁니다.</translation>
    </message>
    <message>
        <source>A common misspelling of “%1”.</source>
        <translation>자주 틀리는 철자입니다. 바른 철자는 “%1”입니다.</translation>
    </message>
    <message>
        <source>No known word; one letter away from “%1”.</source>
        <translation>사전에 없는 낱말입니다. 한 글자만 고치면 “%1”입니다.</translation>
    </message>
    <message>
        <source>%1: typed while the Korean input mode was off.</source>
        <translation>%1: 한글 입력이 풀린 채 쳤습니다.</translation>
    </message>
    <message>
        <source>The keys of “%1” spell “%2”: typed while the Korean input mode was on.</source>
        <translation>“%1”의 글쇠를 영문으로 치면 “%2”입니다: 한글 입력이 켜진 채 쳤습니다.</translation>
    </message>
    <message>
        <source>Sounds like “%1”, which is the word.</source>
        <translation>소리는 비슷하지만 바른 말은 “%1”입니다.</translation>
    </message>
    <message>
        <source>One key away from “%1”: Shift was held or missed.</source>
        <translation>글쇠 하나만 고치면 “%1”입니다: Shift를 잘못 눌렀거나 빠뜨렸습니다.</translation>
    </message>
    <message>
        <source>One key away from “%1”: two letters changed places.</source>
        <translation>글쇠 하나만 고치면 “%1”입니다: 두 자모의 차례가 바뀌었습니다.</translation>
    </message>
    <message>
        <source>One key away from “%1”: a letter was typed twice.</source>
        <translation>글쇠 하나만 고치면 “%1”입니다: 같은 자모를 두 번 쳤습니다.</translation>
    </message>
    <message>
        <source>One key away from “%1”: a letter too many.</source>
        <translation>글쇠 하나만 고치면 “%1”입니다: 자모가 하나 더 들어갔습니다.</translation>
    </message>
    <message>
        <source>One key away from “%1”: a letter is missing.</source>
        <translation>글쇠 하나만 고치면 “%1”입니다: 자모가 하나 빠졌습니다.</translation>
    </message>
    <message>
        <source>One key away from “%1”: the key beside was hit.</source>
        <translation>글쇠 하나만 고치면 “%1”입니다: 바로 옆 글쇠를 쳤습니다.</translation>
    </message>
    <message>
        <source>After “%1” the particle is “%2”, not “%3”.</source>
        <translation>“%1” 뒤에 오는 조사는 “%3” 대신 “%2”입니다.</translation>
    </message>
    <message>
        <source>A letter stands alone among syllables.</source>
        <translation>글자 사이에 자모 하나가 홀로 있습니다.</translation>
    </message>
    <message>
        <source>A letter stands alone: “%1” was meant.</source>
        <translation>자모 하나가 홀로 있습니다: 바른 말은 “%1”입니다.</translation>
    </message>
    <message>
        <source>The mark %1 has no partner in its paragraph.</source>
        <translation>부호 %1의 짝이 문단 안에 없습니다.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are two words and written apart.</source>
        <translation>“%1” “%2”처럼 두 낱말로 띄어 씁니다.</translation>
    </message>
    <message>
        <source>The adverb “%1” is written apart from its verb.</source>
        <translation>부사 “%1” 뒤는 띄어 씁니다.</translation>
    </message>
    <message>
        <source>“지” for time gone by is a word of its own: written apart.</source>
        <translation>시간이 지난 동안을 뜻하는 “지”는 의존 명사이므로 띄어 씁니다.</translation>
    </message>
    <message>
        <source>“-ㄹ지” and “-는지” are endings: nothing goes between.</source>
        <translation>“-ㄹ지”와 “-는지”는 어미이므로 붙여 씁니다.</translation>
    </message>
    <message>
        <source>“%1” belongs to the word before it.</source>
        <translation>“%1”은(는) 앞말에 붙여 씁니다.</translation>
    </message>
    <message>
        <source>The loanword standard writes “%1”.</source>
        <translation>외래어 표기법에 따른 표기는 “%1”입니다.</translation>
    </message>
    <message>
        <source>Written apart: “%1”.</source>
        <translation>띄어 씁니다: “%1”.</translation>
    </message>
    <message>
        <source>A common misspelling; the standard is “%1”.</source>
        <translation>자주 틀리는 말입니다. 바른 표기는 “%1”입니다.</translation>
    </message>
    <message>
        <source>Between these words stands “%1”.</source>
        <translation>이 자리의 낱말은 “%1”입니다.</translation>
    </message>
    <message>
        <source>“-ㄹ%1” is one ending: nothing goes between.</source>
        <translation>“-ㄹ%1”: 하나의 어미라서 붙여 씁니다.</translation>
    </message>
    <message>
        <source>After a vowel or ㄴ stands 율, else 률.</source>
        <translation>모음이나 ㄴ 받침 뒤에는 “율”, 그 밖에는 “률”을 씁니다.</translation>
    </message>
    <message>
        <source>The adverb is written “%1”.</source>
        <translation>바른 부사는 “%1”입니다.</translation>
    </message>
    <message>
        <source>“만” for time gone by is a word of its own: written apart.</source>
        <translation>시간이 지났음을 뜻하는 “만”은 의존 명사라서 띄어 씁니다.</translation>
    </message>
    <message>
        <source>“%1” makes a verb of the noun before it: nothing goes between.</source>
        <translation>앞의 명사와 한 낱말이 되는 “%1-”: 붙여 씁니다.</translation>
    </message>
</context>
<context>
    <name>mitjul::AddressDialog</name>
    <message>
        <source>Open an address</source>
        <translation>주소 열기</translation>
    </message>
    <message>
        <source>&amp;Address of the article</source>
        <translation>기사의 주소(&amp;A)</translation>
    </message>
    <message>
        <source>Address of the article</source>
        <translation>기사의 주소</translation>
    </message>
    <message>
        <source>Only the page at this address is fetched, and only when you open it.
No pictures, no scripts, nothing from elsewhere.</source>
        <translation>이 주소에 있는 글 하나만, 열 때에만 가져옵니다.
그림도, 스크립트도, 다른 곳에 있는 무엇도 가져오지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>열기(&amp;O)</translation>
    </message>
    <message>
        <source>Type or paste an address first, as https://example.org/article.</source>
        <translation>먼저 주소를 쓰거나 붙여 넣으십시오. 예: https://example.org/article</translation>
    </message>
</context>
<context>
    <name>mitjul::AnnotationModel</name>
    <message>
        <source>Moved: the article changed</source>
        <translation>옮겨짐: 기사가 바뀌었습니다</translation>
    </message>
    <message>
        <source>Several places fit: the article changed</source>
        <translation>맞는 자리가 여럿: 기사가 바뀌었습니다</translation>
    </message>
    <message>
        <source>Passage lost: the article changed</source>
        <translation>구절 못 찾음: 기사가 바뀌었습니다</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>태그: %1</translation>
    </message>
    <message>
        <source>Change the stances on this passage</source>
        <translation>이 구절의 입장 고치기</translation>
    </message>
    <message>
        <source>+ Note</source>
        <translation>+ 메모</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>고치기</translation>
    </message>
    <message>
        <source>Edit note and tags</source>
        <translation>메모와 태그 고치기</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Delete this annotation</source>
        <translation>이 메모 지우기</translation>
    </message>
    <message>
        <source>On the whole article</source>
        <translation>기사 전체에 대해</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>태그 없음</translation>
    </message>
</context>
<context>
    <name>mitjul::AppearanceMenu</name>
    <message>
        <source>Appearance of the page</source>
        <translation>지면 모양</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>단 너비</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>줄 간격</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>명조</translation>
    </message>
    <message>
        <source>Keep Korean words whole at line ends</source>
        <translation>줄 끝에서 한글 낱말 끊지 않기</translation>
    </message>
    <message>
        <source>Paragraph spacing</source>
        <translation>문단 간격</translation>
    </message>
</context>
<context>
    <name>mitjul::ArticleListModel</name>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>%1. Open</source>
        <translation>%1. 열려 있음</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>notes %1</source>
        <translation>메모 %1</translation>
    </message>
    <message>
        <source>stances %1</source>
        <translation>입장 %1</translation>
    </message>
    <message>
        <source>gone for good %1</source>
        <extracomment>%1: a day</extracomment>
        <translation>%1 완전 삭제</translation>
    </message>
    <message>
        <source>typos %1</source>
        <translation>오탈자 %1</translation>
    </message>
</context>
<context>
    <name>mitjul::CardPage</name>
    <message>
        <source>Filter</source>
        <translation>걸러 보기</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>목록 걸러 보기</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>여는 중…</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>열린 기사가 없습니다.</translation>
    </message>
    <message>
        <source>Nothing here matches “%1”.</source>
        <translation>“%1”에 맞는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Reading the article…</source>
        <translation>기사를 살피는 중…</translation>
    </message>
    <message>
        <source>Nothing here is as chosen above.</source>
        <translation>위에서 고른 것에 맞는 카드가 없습니다.</translation>
    </message>
</context>
<context>
    <name>mitjul::ClaimModel</name>
    <message>
        <source>the writer</source>
        <translation>글쓴이</translation>
    </message>
    <message>
        <source>Why it is a claim: %1</source>
        <translation>주장으로 본 근거: %1</translation>
    </message>
    <message>
        <source>Verdict…</source>
        <translation>판정…</translation>
    </message>
    <message>
        <source>Say what you hold of this claim</source>
        <translation>이 주장을 어떻게 보는지 적기</translation>
    </message>
    <message>
        <source>Your verdict: %1</source>
        <translation>내 판정: %1</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>손으로</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>확인 전</translation>
    </message>
</context>
<context>
    <name>mitjul::ClaimPage</name>
    <message>
        <source>Show claims of this type</source>
        <translation>이 유형의 주장만 보기</translation>
    </message>
    <message>
        <source>Show claims of this speaker</source>
        <translation>이 화자의 주장만 보기</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>지면에 표시</translation>
    </message>
    <message>
        <source>How many sentences of a hundred the page marks as claims</source>
        <translation>문장 100개 가운데 몇 개까지 주장으로 표시할지</translation>
    </message>
    <message>
        <source>The page marks the claims that deserve checking most: at most this share of its sentences</source>
        <translation>확인할 가치가 큰 주장부터 표시합니다. 문장 가운데 이 비율까지만 표시합니다</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>모든 유형</translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>모든 화자</translation>
    </message>
    <message>
        <source>the writer</source>
        <translation>글쓴이</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many of the claims the page marks</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Show claims with this verdict</source>
        <translation>이 판정의 주장만 보기</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>모든 판정</translation>
    </message>
</context>
<context>
    <name>mitjul::ColorRow</name>
    <message>
        <source>No color</source>
        <translation>색 없음</translation>
    </message>
</context>
<context>
    <name>mitjul::Commands</name>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>찾은 것</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Language · 언어</source>
        <translation>언어 · Language</translation>
    </message>
</context>
<context>
    <name>mitjul::CountTabBar</name>
    <message>
        <source>%1k</source>
        <translation>%1k</translation>
    </message>
</context>
<context>
    <name>mitjul::Database</name>
    <message>
        <source>SQLite&apos;s driver for Qt is missing, so the library cannot be opened. Install the package libqt6sql6-sqlite.</source>
        <translation>Qt의 SQLite 드라이버가 없어 서재를 열 수 없습니다. libqt6sql6-sqlite 패키지를 설치하십시오.</translation>
    </message>
    <message>
        <source>The library %1 cannot be made: its folder cannot be written to.</source>
        <translation>%1 서재를 만들 수 없습니다: 폴더에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The library %1 cannot be made: another program is making it. Try again.</source>
        <translation>%1 서재를 만들 수 없습니다: 다른 프로그램이 만드는 중입니다. 다시 해 보십시오.</translation>
    </message>
    <message>
        <source>The library %1 was made by a newer Mitjul (version %2 of its file, this one knows %3). Update Mitjul to open it.</source>
        <translation>%1 서재는 더 새로운 Mitjul에서 만들었습니다(파일 버전 %2, 이 Mitjul은 %3까지). Mitjul을 업데이트한 뒤 여십시오.</translation>
    </message>
    <message>
        <source>The library %1 is damaged: its version is missing. Put back a copy of it.</source>
        <translation>%1 서재가 손상되었습니다: 버전이 없습니다. 사본으로 되돌리십시오.</translation>
    </message>
    <message>
        <source>The library %1 could not be brought up to date and is as it was; %2 is a copy of it. %3</source>
        <translation>%1 서재를 새 버전으로 바꾸지 못했습니다. 서재는 그대로이며, 사본은 %2에 있습니다. %3</translation>
    </message>
    <message>
        <source>The library %1 needs to be brought up to date, but no sound copy of it could be made first. Nothing was changed. %2</source>
        <translation>%1 서재를 새 버전으로 바꾸어야 하는데, 먼저 온전한 사본을 만들지 못했습니다. 아무것도 바꾸지 않았습니다. %2</translation>
    </message>
    <message>
        <source>Entries would point to nothing.</source>
        <translation>없는 것을 가리키는 항목이 생깁니다.</translation>
    </message>
    <message>
        <source>The library %1 is being written by another program. Try again.</source>
        <translation>다른 프로그램이 %1 서재에 쓰고 있습니다. 다시 해 보십시오.</translation>
    </message>
    <message>
        <source>The library %1 cannot be written to. Check its permissions and those of its folder.</source>
        <translation>%1 서재에 쓸 수 없습니다. 파일과 폴더의 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>The library %1 could not be read or written: the disk reports an error.</source>
        <translation>%1 서재를 읽거나 쓰지 못했습니다: 디스크에 오류가 있습니다.</translation>
    </message>
    <message>
        <source>The library %1 is damaged. Put back a copy of it, or choose another library.</source>
        <translation>%1 서재가 손상되었습니다. 사본으로 되돌리거나 다른 서재를 고르십시오.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed in the library %1. Make room and try again.</source>
        <translation>디스크가 가득 차서 %1 서재를 바꾸지 않았습니다. 공간을 비운 뒤 다시 해 보십시오.</translation>
    </message>
    <message>
        <source>The library %1 cannot be opened. Check its permissions and those of its folder.</source>
        <translation>%1 서재를 열 수 없습니다. 파일과 폴더의 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 is not a library of Mitjul. Choose another file.</source>
        <translation>%1은(는) Mitjul의 서재가 아닙니다. 다른 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>The library %1 could not do this: %2.</source>
        <translation>%1 서재가 이 일을 하지 못했습니다: %2.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged: %1.</source>
        <translation>서재 파일이 손상되었습니다: %1.</translation>
    </message>
    <message>
        <source>Entry %1 of the table %2 points to something that is not there.</source>
        <translation>%2 테이블의 항목 %1이(가) 없는 것을 가리킵니다.</translation>
    </message>
    <message>
        <source>The folder %1 for the library cannot be made. Check the permissions above it.</source>
        <translation>서재를 둘 %1 폴더를 만들 수 없습니다. 위 폴더의 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>The file %1 cannot be made: %2.</source>
        <translation>%1 파일을 만들 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>The library %1 cannot be made: %2.</source>
        <translation>%1 서재를 만들 수 없습니다: %2.</translation>
    </message>
</context>
<context>
    <name>mitjul::EncodingDialog</name>
    <message>
        <source>Which encoding is it?</source>
        <translation>어느 인코딩입니까?</translation>
    </message>
    <message>
        <source>“%1” does not say in which encoding it is written. Choose the one in which you can read how it begins.</source>
        <translation>“%1” 글이 어느 인코딩으로 쓰였는지 알 수 없습니다. 첫머리가 제대로 읽히는 것을 고르십시오.</translation>
    </message>
    <message>
        <source>Encodings</source>
        <translation>인코딩</translation>
    </message>
    <message>
        <source>&amp;Encodings, the likeliest first</source>
        <translation>인코딩, 그럴듯한 것부터(&amp;E)</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>첫머리</translation>
    </message>
    <message>
        <source>&amp;How it begins</source>
        <translation>첫머리(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>열기(&amp;O)</translation>
    </message>
</context>
<context>
    <name>mitjul::ExportJob</name>
    <message>
        <source>Exporting…</source>
        <translation>내보내는 중…</translation>
    </message>
    <message>
        <source>Export the annotated article</source>
        <translation>메모한 기사 내보내기</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>%1 파일로 내보냈습니다.</translation>
    </message>
</context>
<context>
    <name>mitjul::Fetcher</name>
    <message>
        <source>it is signed by itself alone</source>
        <translation>스스로만 서명한 것입니다</translation>
    </message>
    <message>
        <source>it is out of date</source>
        <translation>기한이 지났습니다</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>아직 쓸 수 있는 날이 되지 않았습니다</translation>
    </message>
    <message>
        <source>it was made for another site</source>
        <translation>다른 사이트의 것입니다</translation>
    </message>
    <message>
        <source>nobody whom this computer trusts has signed it</source>
        <translation>이 컴퓨터가 믿는 곳에서 서명한 것이 아닙니다</translation>
    </message>
    <message>
        <source>it was withdrawn</source>
        <translation>취소된 것입니다</translation>
    </message>
    <message>
        <source>“%1” is larger than %2, the most that is fetched. Save it with a browser and open the file.</source>
        <translation>“%1”의 크기가 가져올 수 있는 한도인 %2보다 큽니다. 브라우저로 저장한 뒤 그 파일을 여십시오.</translation>
    </message>
    <message>
        <source>“%1” took too long to come and was given up. Try again later.</source>
        <translation>“%1”에서 오는 데 너무 오래 걸려 그만두었습니다. 나중에 다시 해 보십시오.</translation>
    </message>
    <message>
        <source>“%1” broke off before it was whole. Try again.</source>
        <translation>“%1”에서 다 받기 전에 연결이 끊어졌습니다. 다시 해 보십시오.</translation>
    </message>
    <message>
        <source>“%1” came without a word in it. Look in a browser whether the page is there.</source>
        <translation>“%1”에서 온 것에 아무 내용도 없습니다. 그 페이지가 있는지 브라우저로 확인해 보십시오.</translation>
    </message>
    <message>
        <source>“%1” leads back to itself, maybe because it wants cookies, which Mitjul keeps none of. Save the page with a browser and open the file.</source>
        <translation>“%1” 주소가 제자리로 되돌아옵니다. 밑줄이 간직하지 않는 쿠키를 바라는 것일 수 있습니다. 브라우저로 페이지를 저장한 뒤 그 파일을 여십시오.</translation>
    </message>
    <message>
        <source>The address leads on too often, at last from “%1”. Open it in a browser and take the address where it ends.</source>
        <translation>주소가 다른 주소로 너무 여러 번 넘어갑니다(마지막은 “%1”). 브라우저에서 연 뒤 마지막에 닿은 주소를 쓰십시오.</translation>
    </message>
    <message>
        <source>“%1” is neither text nor a web page but %2. Open the address of the article itself.</source>
        <translation>“%1”에 있는 것은 글도 웹 페이지도 아닙니다(%2). 기사 자체의 주소를 여십시오.</translation>
    </message>
    <message>
        <source>“%1” is not shown to everybody (HTTP %2). Open it in a browser, save the page and open the file.</source>
        <translation>“%1”의 페이지는 누구에게나 보여 주지는 않습니다(HTTP %2). 브라우저에서 열어 저장한 뒤 그 파일을 여십시오.</translation>
    </message>
    <message>
        <source>There is no page “%1” (HTTP %2). Check the address.</source>
        <translation>“%1”에는 페이지가 없습니다(HTTP %2). 주소를 확인하십시오.</translation>
    </message>
    <message>
        <source>The site of “%1” is asked too often at the moment (HTTP %2). Wait a little and try again.</source>
        <translation>“%1”의 사이트에 지금 요청이 너무 많습니다(HTTP %2). 조금 기다렸다가 다시 해 보십시오.</translation>
    </message>
    <message>
        <source>The site of “%1” has a failure of its own (HTTP %2). Try again later.</source>
        <translation>“%1”의 사이트에 장애가 있습니다(HTTP %2). 나중에 다시 해 보십시오.</translation>
    </message>
    <message>
        <source>“%1” was not given out (HTTP %2). Look in a browser whether the page is there.</source>
        <translation>“%1”의 페이지를 내주지 않았습니다(HTTP %2). 그 페이지가 있는지 브라우저로 확인해 보십시오.</translation>
    </message>
    <message>
        <source>“%1” could not prove that it is itself, and nothing was fetched from it. Its certificate: %2. Check the address and this computer&apos;s date.</source>
        <translation>“%1”에서 진짜 그 사이트임을 증명하지 못해 아무것도 가져오지 않았습니다. 인증서: %2. 주소와 이 컴퓨터의 날짜를 확인하십시오.</translation>
    </message>
    <message>
        <source>There is no site “%1”, or this computer is offline. Check the address and the connection.</source>
        <translation>“%1”(이)라는 사이트가 없거나, 이 컴퓨터가 인터넷에 연결되어 있지 않습니다. 주소와 연결을 확인하십시오.</translation>
    </message>
    <message>
        <source>“%1” takes no connection. Check the address, or try again later.</source>
        <translation>“%1”에서 연결을 받아 주지 않습니다. 주소를 확인하거나 나중에 다시 해 보십시오.</translation>
    </message>
    <message>
        <source>“%1” cannot be reached: %2. Check the connection.</source>
        <translation>“%1”에 닿을 수 없습니다: %2. 연결을 확인하십시오.</translation>
    </message>
    <message>
        <source>No encrypted connection to “%1” came about. Check the address, and whether a browser opens it.</source>
        <translation>“%1”에 암호화된 연결을 맺을 수 없습니다. 주소를 확인하고, 브라우저에서는 열리는지 보십시오.</translation>
    </message>
    <message>
        <source>The proxy of this computer did not let “%1” through: %2. Check the network settings.</source>
        <translation>이 컴퓨터의 프록시를 거쳐 “%1”에 갈 수 없습니다: %2. 네트워크 설정을 확인하십시오.</translation>
    </message>
    <message>
        <source>“%1” could not be fetched: %2. Try again later.</source>
        <translation>“%1”에서 가져올 수 없습니다: %2. 나중에 다시 해 보십시오.</translation>
    </message>
    <message>
        <source>“%1” is no address on the web. Type one like example.org/news.</source>
        <translation>“%1”은(는) 웹 주소가 아닙니다. example.org/news 같은 주소를 적으십시오.</translation>
    </message>
    <message>
        <source>“%1” is not opened: only addresses that begin with https:// or http:// are.</source>
        <translation>“%1”은(는) 열지 않습니다. https://나 http://로 시작하는 주소만 엽니다.</translation>
    </message>
    <message>
        <source>“%1” has a name or password before its “@”, which Mitjul sends to nobody. Leave it out and open the address again.</source>
        <translation>“%1”의 “@” 앞에 이름이나 비밀번호가 있습니다. 밑줄은 그런 것을 아무 데도 보내지 않습니다. 그것을 빼고 다시 여십시오.</translation>
    </message>
    <message>
        <source>“%1” leads on to “%2”, which is no address on the web. It was not followed; look in a browser where the article is.</source>
        <translation>“%1” 주소가 “%2”(으)로 넘어가는데, 이는 웹 주소가 아니어서 따라가지 않았습니다. 기사가 어디 있는지 브라우저로 찾아보십시오.</translation>
    </message>
    <message>
        <source>“%1” leads on to “%2”, where anybody on the way could read and change the page. It was not followed; if you trust it, open that address itself.</source>
        <translation>“%1” 주소가 “%2”(으)로 넘어가는데, 그 길에서는 누구든 페이지를 읽고 바꿀 수 있어 따라가지 않았습니다. 믿을 만하다면 그 주소를 직접 여십시오.</translation>
    </message>
</context>
<context>
    <name>mitjul::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>거르기</translation>
    </message>
    <message>
        <source>Filter the articles</source>
        <translation>기사 거르기</translation>
    </message>
    <message>
        <source>Choose which articles are shown</source>
        <translation>어떤 기사를 보일지 고릅니다</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>Take the whole filter away</source>
        <translation>거르는 조건을 모두 지웁니다</translation>
    </message>
    <message>
        <source>Articles shown: %L1</source>
        <translation>보이는 기사 %L1건</translation>
    </message>
    <message>
        <source>Filter: %1. Press to take it away</source>
        <extracomment>%1: a condition of the filter, as `Unread` or `#election`</extracomment>
        <translation>거르는 조건: %1. 누르면 지웁니다</translation>
    </message>
</context>
<context>
    <name>mitjul::FilterChoices</name>
    <message>
        <source>Collection</source>
        <translation>모음</translation>
    </message>
    <message>
        <source>No collection yet: choose articles and press the menu key</source>
        <translation>아직 모음이 없습니다. 기사를 고르고 메뉴 키를 누르세요</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>코딩</translation>
    </message>
    <message>
        <source>With stances</source>
        <translation>입장 있음</translation>
    </message>
    <message>
        <source>Without a stance</source>
        <translation>입장 없음</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>No tag yet: press T on a passage</source>
        <translation>아직 태그가 없습니다. 구절을 고르고 T를 누르세요</translation>
    </message>
    <message>
        <source>No stance yet: press F, A or 0 on a passage</source>
        <translation>아직 입장이 없습니다. 구절을 고르고 F, A, 0을 누르세요</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>주체</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>With typos to look at</source>
        <translation>볼 오탈자 있음</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>휴지통</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a target</comment>
        <translation>대상: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a holder</comment>
        <translation>주체: %1</translation>
    </message>
    <message>
        <source>a claim: %1</source>
        <comment>a verdict</comment>
        <translation>주장 판정: %1</translation>
    </message>
</context>
<context>
    <name>mitjul::FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>기사에서 찾기</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>이전 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>다음 (Enter)</translation>
    </message>
    <message>
        <source>Tell capitals from small letters</source>
        <translation>대소문자 구분</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>온전한 낱말만</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>닫기 (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>%L1 / %L2</source>
        <translation>%L1 / %L2</translation>
    </message>
</context>
<context>
    <name>mitjul::FindingEditor</name>
    <message>
        <source>Change this finding</source>
        <translation>이 찾은 것 바꾸기</translation>
    </message>
    <message>
        <source>Mark by hand</source>
        <translation>손으로 표시하기</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>인용</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>주장</translation>
    </message>
    <message>
        <source>Typo</source>
        <translation>오탈자</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>무엇인가</translation>
    </message>
    <message>
        <source>Of what kind</source>
        <translation>어떤 갈래</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>말한 이</translation>
    </message>
    <message>
        <source>Reporting verb</source>
        <translation>인용 동사</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>고친 말</translation>
    </message>
    <message>
        <source>Enter saves · Esc cancels</source>
        <translation>Enter 저장 · Esc 취소</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>찾은 대로</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Show again what the program found here</source>
        <translation>여기서 프로그램이 찾은 것을 다시 보이기</translation>
    </message>
    <message>
        <source>Take this mark away</source>
        <translation>이 표시 지우기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>mitjul::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Go to a heading, a speaker, a target or a command</source>
        <translation>소제목, 화자, 대상, 명령으로 이동</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>이동할 곳</translation>
    </message>
    <message>
        <source>Nothing here has that name.</source>
        <translation>그런 이름을 가진 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>mitjul::HoldersDialog</name>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Who holds stances</source>
        <translation>입장의 주체</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>주체</translation>
    </message>
    <message>
        <source>Stances</source>
        <translation>입장</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>합치기</translation>
    </message>
    <message>
        <source>Nobody holds a stance yet. Select words and press F, A or 0.</source>
        <translation>아직 입장이 없습니다. 낱말을 고르고 F, A, 0 가운데 하나를 누르십시오.</translation>
    </message>
    <message>
        <source>“%1” goes into “%2”, with its stances: %L3. “%2” then has %L4.</source>
        <translation>“%1”을(를) “%2”에 합칩니다. 옮길 입장 %L3개, 합친 뒤 “%2”의 입장 %L4개.</translation>
    </message>
    <message>
        <source>“%1” will be called “%2” in every article. Stances: %L3.</source>
        <translation>모든 기사에서 “%1”의 이름이 “%2”(으)로 바뀝니다. 입장 %L3개.</translation>
    </message>
    <message>
        <source>Type another name, or that of somebody else to bring the two together.</source>
        <translation>다른 이름을 적거나, 다른 주체의 이름을 적어 둘을 합치십시오.</translation>
    </message>
    <message>
        <source>person</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>단체</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>익명</translation>
    </message>
    <message>
        <source>the writer</source>
        <translation>글쓴이</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>목록 걸러 보기</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>거르기</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>미정</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>다른 이름</translation>
    </message>
    <message>
        <source>Other names, divided by commas</source>
        <translation>다른 이름들, 쉼표로 나눔</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>종류(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Also called</source>
        <translation>다른 이름(&amp;A)</translation>
    </message>
    <message>
        <source>A name cannot be empty. “%1” keeps its name.</source>
        <translation>이름은 비워 둘 수 없습니다. “%1” 이름을 그대로 둡니다.</translation>
    </message>
</context>
<context>
    <name>mitjul::KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>모든 키</translation>
    </message>
</context>
<context>
    <name>mitjul::Labels</name>
    <message>
        <source>direct</source>
        <translation>직접</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>간접</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>부분</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>term</source>
        <translation>강조</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>통계</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>인과</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>예측</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>당위</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>정의</translation>
    </message>
    <message>
        <source>Generalization</source>
        <translation>일반화</translation>
    </message>
    <message>
        <source>Attributed</source>
        <translation>전언</translation>
    </message>
    <message>
        <source>input mode</source>
        <translation>한/영 전환</translation>
    </message>
    <message>
        <source>stray jamo</source>
        <translation>자모</translation>
    </message>
    <message>
        <source>particle</source>
        <translation>조사</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>맞춤법</translation>
    </message>
    <message>
        <source>loanword spelling</source>
        <translation>외래어 표기</translation>
    </message>
    <message>
        <source>spacing</source>
        <translation>띄어쓰기</translation>
    </message>
    <message>
        <source>doubled</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>짝 없는 부호</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>확실</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>의심</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>가능</translation>
    </message>
    <message>
        <source>favor</source>
        <translation>찬성</translation>
    </message>
    <message>
        <source>against</source>
        <translation>반대</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>중립</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>노랑</translation>
    </message>
    <message>
        <source>green</source>
        <translation>초록</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>파랑</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>분홍</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>보라</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>미정</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a stance: polarity, then its target</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>on record</source>
        <translation>공식 발표</translation>
    </message>
    <message>
        <source>the source’s account</source>
        <translation>당사자의 설명</translation>
    </message>
    <message>
        <source>the writer keeps a distance</source>
        <translation>글쓴이가 거리를 둠</translation>
    </message>
    <message>
        <source>the writer takes it as true</source>
        <translation>글쓴이가 사실로 봄</translation>
    </message>
    <message>
        <source>leans against</source>
        <translation>반대쪽으로 기욺</translation>
    </message>
    <message>
        <source>leans for</source>
        <translation>찬성쪽으로 기욺</translation>
    </message>
    <message>
        <source>a forecast</source>
        <translation>예측</translation>
    </message>
    <message>
        <source>an inference</source>
        <translation>추론</translation>
    </message>
    <message>
        <source>says what should be</source>
        <translation>해야 할 일</translation>
    </message>
    <message>
        <source>a belief, not speech</source>
        <translation>말이 아니라 생각</translation>
    </message>
    <message>
        <source>source unnamed</source>
        <translation>출처 미상</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>물음</translation>
    </message>
    <message>
        <source>with feeling</source>
        <translation>감정을 실음</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>확인 중</translation>
    </message>
    <message>
        <source>true</source>
        <translation>사실</translation>
    </message>
    <message>
        <source>mostly true</source>
        <translation>대체로 사실</translation>
    </message>
    <message>
        <source>misleading</source>
        <translation>오해 소지</translation>
    </message>
    <message>
        <source>false</source>
        <translation>거짓</translation>
    </message>
    <message>
        <source>cannot be checked</source>
        <translation>확인 불가</translation>
    </message>
</context>
<context>
    <name>mitjul::Library</name>
    <message>
        <source>There is no article %1 in the library %2.</source>
        <translation>%2 서재에 %1 기사가 없습니다.</translation>
    </message>
    <message>
        <source>A note without an id cannot be stored.</source>
        <translation>ID가 없는 메모는 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>The passage of the note lies outside the article. Mark it again.</source>
        <translation>메모한 구절이 기사 밖에 있습니다. 구절을 다시 고르십시오.</translation>
    </message>
    <message>
        <source>The article has other words at the passage of the note now. Open it again.</source>
        <translation>기사에서 메모한 구절이 다른 글로 바뀌었습니다. 기사를 다시 여십시오.</translation>
    </message>
    <message>
        <source>A stance needs somebody who holds it and something it is about. Name both.</source>
        <translation>입장에는 주체와 대상이 있어야 합니다. 둘 다 적으십시오.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>되돌릴 것이 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>다시 할 것이 없습니다.</translation>
    </message>
    <message>
        <source>The library&apos;s journal is damaged, so this cannot be undone or redone. Nothing was changed.</source>
        <translation>서재의 변경 기록이 손상되어 되돌리거나 다시 할 수 없습니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>Entry %1 of the journal cannot be read, so undo may stop there.</source>
        <translation>변경 기록의 항목 %1을(를) 읽을 수 없습니다. 그 앞으로는 되돌리지 못할 수 있습니다.</translation>
    </message>
    <message>
        <source>The journal has an edit that is newer than one that was undone.</source>
        <translation>변경 기록에 되돌린 변경보다 나중의 변경이 있습니다.</translation>
    </message>
    <message>
        <source>This note belongs to another article of the library.</source>
        <translation>이 메모는 서재의 다른 기사에 있는 것입니다.</translation>
    </message>
    <message>
        <source>This note is not in the library any more.</source>
        <translation>이 메모는 이제 서재에 없습니다.</translation>
    </message>
    <message>
        <source>The article has other words at this place now. Open it again.</source>
        <translation>기사의 이 자리가 다른 글로 바뀌었습니다. 기사를 다시 여십시오.</translation>
    </message>
    <message>
        <source>An empty word cannot be added to the dictionary.</source>
        <translation>빈 낱말은 사전에 넣을 수 없습니다.</translation>
    </message>
    <message>
        <source>The target “%1” is defined in other words here; the library&apos;s definition was kept, the other one is “%2”.</source>
        <translation>대상 “%1”의 풀이가 서재와 다릅니다. 서재의 풀이를 그대로 두었습니다. 내보낸 파일의 풀이: “%2”.</translation>
    </message>
    <message>
        <source>The target “%1” stands elsewhere in the library&apos;s tree and was left there; the export has it below “%2”.</source>
        <translation>대상 “%1”은(는) 서재에서 다른 자리에 있어 그대로 두었습니다. 내보낸 파일에서는 “%2” 아래에 있습니다.</translation>
    </message>
    <message>
        <source>The article “%1” is in the library with other content; both are kept, the one restored as %2.</source>
        <translation>기사 “%1”이(가) 서재에 다른 내용으로 있어 둘 다 두었습니다. 복원한 기사의 ID는 %2입니다.</translation>
    </message>
    <message>
        <source>The note on “%1” is in the library with other content; both are kept, the one restored as %2.</source>
        <translation>“%1”에 쓴 메모가 서재에 다른 내용으로 있어 둘 다 두었습니다. 복원한 메모의 ID는 %2입니다.</translation>
    </message>
    <message>
        <source>The export cannot be restored: its note %1 is not whole. %2</source>
        <translation>내보낸 파일을 복원할 수 없습니다: 메모 %1이(가) 온전하지 않습니다. %2</translation>
    </message>
    <message>
        <source>The words “%1” do not stand where the export says; confirm the note&apos;s place.</source>
        <translation>구절 “%1”이(가) 내보낸 파일에 적힌 자리에 없습니다. 메모의 자리를 확인하십시오.</translation>
    </message>
    <message>
        <source>On “%1” in “%2” the library has another decision; that one was kept.</source>
        <translation>“%2”의 “%1”에 대한 결정이 서재와 다릅니다. 서재의 결정을 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>The article %1 has no text.</source>
        <translation>%1 기사에 글이 없습니다.</translation>
    </message>
    <message>
        <source>The note %1 does not stand at the words it was made for.</source>
        <translation>메모 %1이(가) 원래 구절의 자리에 있지 않습니다.</translation>
    </message>
    <message>
        <source>On “%1” in “%2” the library has another verdict; that one was kept.</source>
        <translation>“%2”의 “%1”에는 서재에 다른 판정이 있어 그것을 두었습니다.</translation>
    </message>
    <message>
        <source>Nobody is called “%1” in the library any more.</source>
        <translation>서재에 “%1”(이)라는 주체가 더는 없습니다.</translation>
    </message>
    <message>
        <source>An article needs a title to be found by. Nothing was changed.</source>
        <translation>기사를 찾으려면 제목이 있어야 합니다. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>There is no target “%1” in the library any more.</source>
        <translation>서재에 “%1” 대상이 더는 없습니다.</translation>
    </message>
    <message>
        <source>“%1” lies below “%2”, so “%2” cannot be put below it. Nothing was changed.</source>
        <translation>“%1”이(가) “%2” 아래에 있어서 “%2”을(를) 그 아래로 옮길 수 없습니다. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” lies below “%2”, so the two cannot become one. Move it out first; nothing was changed.</source>
        <translation>“%1”이(가) “%2” 아래에 있어서 둘을 하나로 합칠 수 없습니다. 먼저 밖으로 옮기세요. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” is split into itself. Give the new target another name; nothing was changed.</source>
        <translation>“%1”을(를) 같은 이름으로 나눌 수 없습니다. 새 대상에 다른 이름을 붙이세요. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>A name cannot be empty. Nothing was changed.</source>
        <translation>이름은 비워 둘 수 없습니다. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>The name “%1…” has %L2 characters; a name may have %L3. Shorten it; nothing was changed.</source>
        <translation>“%1…” 이름은 %L2자입니다. 이름은 %L3자까지 쓸 수 있습니다. 줄여 주세요. 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>Of the target “%1” other things are said here; the library&apos;s were kept, the other one is “%2”.</source>
        <translation>“%1” 대상의 설명이 서재와 다릅니다. 서재의 것을 그대로 두고, 다른 하나는 “%2”(으)로 넣었습니다.</translation>
    </message>
    <message>
        <source>“%1” in “%2” is marked otherwise in the library; that was kept.</source>
        <translation>“%2”의 “%1”은(는) 서재에 다르게 표시되어 있어, 서재의 것을 두었습니다.</translation>
    </message>
</context>
<context>
    <name>mitjul::LibraryCommands</name>
    <message>
        <source>New library</source>
        <translation>새 서재</translation>
    </message>
    <message>
        <source>Libraries (*.sqlite)</source>
        <translation>서재 (*.sqlite)</translation>
    </message>
    <message>
        <source>There is a file “%1” already, and it stays as it is. Choose another name, or open it by “Open library…”.</source>
        <translation>“%1” 파일이 이미 있어 그대로 두었습니다. 다른 이름을 고르거나 ‘서재 열기…’로 여세요.</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>서재 열기</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>This library is open already.</source>
        <translation>이 서재는 이미 열려 있습니다.</translation>
    </message>
</context>
<context>
    <name>mitjul::LibraryPlaceDialog</name>
    <message>
        <source>Where is my library?</source>
        <translation>내 서재는 어디에?</translation>
    </message>
    <message>
        <source>All articles, notes and stances lie in one file of this computer:</source>
        <translation>모든 기사와 메모, 입장은 이 컴퓨터의 파일 하나에 들어 있습니다.</translation>
    </message>
    <message>
        <source>File of the library</source>
        <translation>서재 파일</translation>
    </message>
    <message>
        <source>To keep a copy, close Mitjul and copy the file.</source>
        <translation>사본을 두려면 밑줄을 닫고 이 파일을 복사하세요.</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>No program could be started to show the folder “%1”. Open it yourself.</source>
        <translation>“%1” 폴더를 보여 줄 프로그램을 시작하지 못했습니다. 직접 열어 보세요.</translation>
    </message>
</context>
<context>
    <name>mitjul::MainWindow</name>
    <message>
        <source>Main</source>
        <translation>도구 모음</translation>
    </message>
    <message>
        <source>가 A</source>
        <translation>가 A</translation>
    </message>
    <message>
        <source>Appearance of the page</source>
        <translation>지면 모양</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>메뉴 (F10)</translation>
    </message>
    <message>
        <source>%1 — Mitjul</source>
        <translation>%1 — 밑줄</translation>
    </message>
    <message>
        <source>Mitjul</source>
        <translation>밑줄</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>여는 중…</translation>
    </message>
    <message>
        <source>Looking for quotes, claims and typos…</source>
        <translation>인용, 주장, 오탈자를 찾는 중…</translation>
    </message>
    <message>
        <source>Claims %1    Quotes %2    Typos %3</source>
        <translation>주장 %1    인용 %2    오탈자 %3</translation>
    </message>
    <message>
        <source>J/K next and previous    ? all keys</source>
        <translation>J/K 다음, 이전    ? 모든 키</translation>
    </message>
    <message>
        <source>Open the address in the browser</source>
        <translation>브라우저에서 주소 열기</translation>
    </message>
    <message>
        <source>No browser could be started for %1. Copy the address and open it yourself.</source>
        <translation>%1 주소를 열 브라우저를 띄울 수 없습니다. 주소를 복사해 직접 여십시오.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>주소 복사</translation>
    </message>
    <message>
        <source>No correction is accepted in this article yet. Accept one with Enter on a typo.</source>
        <translation>이 기사에서 받아들인 고침이 아직 없습니다. 오탈자에서 Enter를 눌러 받아들이십시오.</translation>
    </message>
    <message>
        <source>The accepted corrections are in the clipboard, as a list to send to the writer.</source>
        <translation>받아들인 고침을 글쓴이에게 보낼 목록으로 클립보드에 복사했습니다.</translation>
    </message>
    <message>
        <source>Every other article in the library has a stance already.</source>
        <translation>서재의 다른 기사에는 모두 입장이 있습니다.</translation>
    </message>
    <message>
        <source>Taking files into the library</source>
        <translation>서재에 파일 넣는 중</translation>
    </message>
    <message>
        <source>Fetching the page from %1…</source>
        <translation>%1 사이트에서 글을 가져오는 중…</translation>
    </message>
    <message>
        <source>Fetching the page from %1: %L2 KB so far…</source>
        <translation>%1 사이트에서 글을 가져오는 중: 지금까지 %L2KB…</translation>
    </message>
</context>
<context>
    <name>mitjul::MarkPicker</name>
    <message>
        <source>What is marked here</source>
        <translation>여기 있는 표시</translation>
    </message>
</context>
<context>
    <name>mitjul::MatrixDialog</name>
    <message>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
    <message>
        <source>Who stands where</source>
        <translation>입장 한눈에 보기</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>이름으로 거르기</translation>
    </message>
    <message>
        <source>Filter holders and targets</source>
        <translation>주체와 대상 거르기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>No stances here yet. Select words of an article and press F, A or 0.</source>
        <translation>여기에는 아직 입장이 없습니다. 기사의 낱말을 고르고 F, A, 0 중 하나를 누르십시오.</translation>
    </message>
    <message>
        <source>No holder and no target here has “%1” in its name.</source>
        <translation>이름에 “%1”이(가) 든 주체나 대상이 여기에는 없습니다.</translation>
    </message>
    <message>
        <source>Holders %L1 · Targets %L2 · Stances %L3</source>
        <translation>주체 %L1 · 대상 %L2 · 입장 %L3</translation>
    </message>
    <message>
        <source>All holders</source>
        <translation>모든 주체</translation>
    </message>
    <message>
        <source>all targets</source>
        <translation>모든 대상</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>구절</translation>
    </message>
    <message>
        <source>%1 on %2: the first %L3 passages</source>
        <translation>%1 → %2: 처음 구절 %L3개</translation>
    </message>
    <message>
        <source>%1 on %2: passages %L3</source>
        <translation>%1 → %2: 구절 %L3개</translation>
    </message>
    <message>
        <source>No stance here.</source>
        <translation>이 칸에는 입장이 없습니다.</translation>
    </message>
    <message>
        <source>Choose a cell, by mouse or with Enter: its passages are listed here.</source>
        <translation>칸을 누르거나 Enter를 치면 그 구절이 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>Save who stands where</source>
        <translation>입장 저장</translation>
    </message>
    <message>
        <source>Stances</source>
        <translation>입장</translation>
    </message>
    <message>
        <source>Table for a spreadsheet</source>
        <translation>스프레드시트용 표</translation>
    </message>
    <message>
        <source>Picture, sharp at every size</source>
        <translation>그림(크기를 바꿔도 선명함)</translation>
    </message>
    <message>
        <source>Picture in pixels</source>
        <translation>그림(화소)</translation>
    </message>
    <message>
        <source>“%1” was not written. Give the file a name that ends in .csv, .svg or .png.</source>
        <translation>“%1”을(를) 쓰지 않았습니다. 파일 이름이 .csv, .svg, .png 중 하나로 끝나게 하십시오.</translation>
    </message>
    <message>
        <source>%1, names with “%2”</source>
        <translation>%1, 이름에 “%2”이(가) 든 것</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장하는 중…</translation>
    </message>
    <message>
        <source>Who is for and against what</source>
        <translation>누가 무엇에 찬성하고 반대하는지</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1(으)로 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>mitjul::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>알림 닫기</translation>
    </message>
</context>
<context>
    <name>mitjul::NamesDialog</name>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 하기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>No passages. Select words and press F, A or 0.</source>
        <translation>구절이 없습니다. 본문에서 말을 고르고 F, A, 0 가운데 하나를 누르세요.</translation>
    </message>
    <message>
        <source>Enter or a double click goes to the passage</source>
        <translation>Enter나 두 번 누르기로 그 구절에 갑니다</translation>
    </message>
    <message>
        <source>Passages: the first %L1</source>
        <translation>구절: 처음 %L1개</translation>
    </message>
    <message>
        <source>Passages: %L1</source>
        <translation>구절 %L1개</translation>
    </message>
</context>
<context>
    <name>mitjul::NoteEditor</name>
    <message>
        <source>Note on this passage</source>
        <translation>이 구절의 메모</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>메모 쓰기</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Tags, divided by commas</source>
        <translation>태그, 쉼표로 나눔</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves · Esc cancels</source>
        <translation>Ctrl+Enter 저장 · Esc 취소</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Note on %L1 passages</source>
        <translation>구절 %L1개에 메모</translation>
    </message>
    <message>
        <source>Note on the whole article</source>
        <translation>기사 전체에 대한 메모</translation>
    </message>
</context>
<context>
    <name>mitjul::Opener</name>
    <message>
        <source>Open an article</source>
        <translation>기사 열기</translation>
    </message>
    <message>
        <source>Articles (%1)</source>
        <translation>기사 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Open a folder of articles</source>
        <translation>기사가 든 폴더 열기</translation>
    </message>
    <message>
        <source>There is no text, Markdown file or saved web page in the folder “%1”.</source>
        <translation>“%1” 폴더에는 텍스트나 마크다운 파일, 저장한 웹 페이지가 없습니다.</translation>
    </message>
    <message>
        <source>There is no text in the clipboard to open. Copy an article&apos;s text first.</source>
        <translation>클립보드에 열 글이 없습니다. 먼저 기사의 글을 복사하십시오.</translation>
    </message>
</context>
<context>
    <name>mitjul::OrderButton</name>
    <message>
        <source>In what order the cards stand</source>
        <translation>카드를 늘어놓는 순서</translation>
    </message>
    <message>
        <source>Order of the cards: %1</source>
        <extracomment>%1: by speaker, newest first …</extracomment>
        <translation>카드 순서: %1</translation>
    </message>
    <message>
        <source>As in the article</source>
        <translation>기사 순서</translation>
    </message>
    <message>
        <source>By worth</source>
        <translation>확인할 가치순</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>화자별</translation>
    </message>
    <message>
        <source>By verdict</source>
        <translation>판정별</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>긴 것부터</translation>
    </message>
    <message>
        <source>By certainty</source>
        <translation>확실한 것부터</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>종류별</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>최근 것부터</translation>
    </message>
    <message>
        <source>By color</source>
        <translation>색깔별</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>태그별</translation>
    </message>
</context>
<context>
    <name>mitjul::PageView</name>
    <message>
        <source>Opening…</source>
        <translation>여는 중…</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>열린 기사가 없습니다</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>열린 기사가 없습니다</translation>
    </message>
    <message>
        <source> · %L1 words · %L2 min</source>
        <translation> · %L1어절 · %L2분</translation>
    </message>
    <message>
        <source>Open an article (Ctrl+O) or an address (Ctrl+Shift+O),
drop a file here, or paste what you copied (Ctrl+V).</source>
        <translation>기사(Ctrl+O)나 주소(Ctrl+Shift+O)를 열거나,
파일을 여기에 놓거나, 복사한 것을 붙여 넣으십시오(Ctrl+V).</translation>
    </message>
</context>
<context>
    <name>mitjul::ParticularsDialog</name>
    <message>
        <source>Article&apos;s particulars</source>
        <translation>기사 정보</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>글쓴이</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>as 2026-11-28</source>
        <translation>예: 2026-11-28</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>모음</translation>
    </message>
    <message>
        <source>several are divided by commas</source>
        <translation>여럿이면 쉼표로 나눕니다</translation>
    </message>
</context>
<context>
    <name>mitjul::PassageList</name>
    <message>
        <source>Passages</source>
        <translation>구절</translation>
    </message>
</context>
<context>
    <name>mitjul::PassageModel</name>
    <message>
        <source>not set</source>
        <translation>미정</translation>
    </message>
    <message>
        <source>On the whole article</source>
        <translation>기사 전체에 대해</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4)</source>
        <translation>%1, %2: %3 (%4)</translation>
    </message>
</context>
<context>
    <name>mitjul::PictureWords</name>
    <message>
        <source>favor</source>
        <translation>찬성</translation>
    </message>
    <message>
        <source>against</source>
        <translation>반대</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>중립</translation>
    </message>
    <message>
        <source>total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>There is nothing to count here yet.</source>
        <translation>아직 셀 것이 없습니다.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(이름 없음)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>a row of a picture, read aloud: a name, then its numbers, as “Kim: favor 3, against 1.”</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 on “%2”</source>
        <extracomment>a cell of the table of stances: a holder, then a target</extracomment>
        <translation>%1 · “%2”</translation>
    </message>
</context>
<context>
    <name>mitjul::PicturesDialog</name>
    <message>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Who speaks how much</source>
        <translation>누가 얼마나 말하나</translation>
    </message>
    <message>
        <source>Stances by target</source>
        <translation>대상별 입장</translation>
    </message>
    <message>
        <source>Claims by verdict</source>
        <translation>판정별 주장</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>No quote is listed in the open article.</source>
        <translation>열린 기사의 목록에 인용이 없습니다.</translation>
    </message>
    <message>
        <source>No article is open. Open one with Ctrl+O to see who speaks in it.</source>
        <translation>열린 기사가 없습니다. Ctrl+O로 열면 누가 말하는지 보입니다.</translation>
    </message>
    <message>
        <source>No claim has a verdict yet. Press V on a claim to judge it.</source>
        <translation>아직 판정한 주장이 없습니다. 주장에서 V를 눌러 판정하십시오.</translation>
    </message>
    <message>
        <source>No claim is listed in the open article.</source>
        <translation>열린 기사의 목록에 주장이 없습니다.</translation>
    </message>
    <message>
        <source>No stances here yet. Select words of an article and press F, A or 0.</source>
        <translation>여기에는 아직 입장이 없습니다. 기사의 낱말을 고르고 F, A, 0 중 하나를 누르십시오.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>그림 저장</translation>
    </message>
    <message>
        <source>Picture, sharp at every size</source>
        <translation>그림(크기를 바꿔도 선명함)</translation>
    </message>
    <message>
        <source>Picture in pixels</source>
        <translation>그림(화소)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장하는 중…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1(으)로 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>mitjul::PrintJob</name>
    <message>
        <source>“%1” cannot be printed on. Choose another printer or file.</source>
        <translation>“%1”(으)로 인쇄할 수 없습니다. 다른 프린터나 파일을 고르세요.</translation>
    </message>
    <message>
        <source>Printed. Pages: %L1</source>
        <translation>인쇄했습니다. %L1쪽</translation>
    </message>
    <message>
        <source>Printed to %1. Pages: %L2</source>
        <translation>%1에 인쇄했습니다. %L2쪽</translation>
    </message>
    <message>
        <source>Printing was stopped after page %L1.</source>
        <translation>%L1쪽까지 인쇄하고 멈추었습니다.</translation>
    </message>
    <message>
        <source>Printing page %L1…</source>
        <translation>%L1쪽 인쇄 중…</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. What was printed is in “%3”.</source>
        <translation>“%1”에 쓸 수 없습니다: %2. 인쇄한 것은 “%3”에 있습니다.</translation>
    </message>
</context>
<context>
    <name>mitjul::ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L2개 중 %L1개</translation>
    </message>
</context>
<context>
    <name>mitjul::QuoteModel</name>
    <message>
        <source>Speaker unknown</source>
        <translation>화자 미상</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>추정</translation>
    </message>
    <message>
        <source>Stance: %1, %2</source>
        <translation>입장: %1, %2</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation>메모 %1</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>메모로 가기</translation>
    </message>
    <message>
        <source>+ Stance</source>
        <translation>+ 입장</translation>
    </message>
    <message>
        <source>Set a stance on this quote</source>
        <translation>이 인용에 입장 정하기</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>고침</translation>
    </message>
    <message>
        <source>Speaker…</source>
        <translation>화자…</translation>
    </message>
    <message>
        <source>Correct who speaks</source>
        <translation>말한 이 고치기</translation>
    </message>
    <message>
        <source>marks alone</source>
        <translation>따옴표만</translation>
    </message>
    <message>
        <source>It stands in quotation marks; no verb says who speaks</source>
        <translation>따옴표 안에 있으나 누가 말했는지 알리는 동사가 없습니다</translation>
    </message>
    <message>
        <source>The word that reports it</source>
        <translation>말을 전하는 낱말</translation>
    </message>
    <message>
        <source>The word that reports it, and what it tells of the writer</source>
        <translation>말을 전하는 낱말과, 그 낱말이 드러내는 글쓴이의 태도</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>손으로</translation>
    </message>
</context>
<context>
    <name>mitjul::RenameRow</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
</context>
<context>
    <name>mitjul::Ruler</name>
    <message>
        <source>Marks in the whole article</source>
        <translation>기사 전체의 표시</translation>
    </message>
</context>
<context>
    <name>mitjul::SavePicture</name>
    <message>
        <source>“%1” could not be written: %2. What stood there is unchanged.</source>
        <translation>“%1” 파일을 쓰지 못했습니다: %2. 전에 있던 내용은 그대로입니다.</translation>
    </message>
    <message>
        <source>“%1” was not written: as PNG the picture would be %2 × %3 pixels, more than many programs open. Save it as SVG, or choose fewer rows.</source>
        <translation>“%1” 파일을 쓰지 않았습니다. PNG로는 그림이 %2 × %3픽셀이 되어 많은 프로그램에서 열리지 않습니다. SVG로 저장하거나 줄 수를 줄이십시오.</translation>
    </message>
    <message>
        <source>“%1” was not written: there is not enough memory for the picture. Save it as SVG, or choose fewer rows.</source>
        <translation>“%1” 파일을 쓰지 않았습니다. 그림을 그릴 메모리가 모자랍니다. SVG로 저장하거나 줄 수를 줄이십시오.</translation>
    </message>
    <message>
        <source>“%1” was not written: its name ends neither in .svg nor in .png. Give it one of these endings.</source>
        <translation>“%1” 파일을 쓰지 않았습니다. 이름이 .svg나 .png로 끝나지 않습니다. 둘 가운데 하나로 끝나게 하십시오.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file. Name a file to write to.</source>
        <translation>“%1” 자리에는 보통 파일이 아닌 것이 있습니다. 저장할 파일 이름을 적으십시오.</translation>
    </message>
</context>
<context>
    <name>mitjul::ScopeBox</name>
    <message>
        <source>What is counted</source>
        <translation>무엇을 셀지</translation>
    </message>
</context>
<context>
    <name>mitjul::SearchHitModel</name>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>본문에서</translation>
    </message>
    <message>
        <source>in a note</source>
        <translation>메모에서</translation>
    </message>
    <message>
        <source>in a marked passage</source>
        <translation>밑줄 그은 구절에서</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>제목에서</translation>
    </message>
</context>
<context>
    <name>mitjul::SelectionBar</name>
    <message>
        <source>What to do with the selected words</source>
        <translation>고른 구절에 할 일</translation>
    </message>
    <message>
        <source>Highlight in %1</source>
        <translation>밑줄 긋기: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>메모 쓰기</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>태그 달기</translation>
    </message>
    <message>
        <source>Favor</source>
        <translation>찬성</translation>
    </message>
    <message>
        <source>Set a stance: in favor</source>
        <translation>입장 정하기: 찬성</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>반대</translation>
    </message>
    <message>
        <source>Set a stance: against</source>
        <translation>입장 정하기: 반대</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>중립</translation>
    </message>
    <message>
        <source>Set a stance: neutral</source>
        <translation>입장 정하기: 중립</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy the selected words (Ctrl+C)</source>
        <translation>고른 구절 복사 (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>mitjul::Session</name>
    <message>
        <source>The passage was not marked, because the article is not in the library yet. Try again in a moment.</source>
        <translation>기사가 아직 서재에 없어 구절에 표시하지 못했습니다. 잠시 뒤에 다시 해 보십시오.</translation>
    </message>
    <message>
        <source>There is no stance to repeat yet. Set one with F, A or 0 first.</source>
        <translation>되풀이할 입장이 아직 없습니다. 먼저 F, A, 0으로 입장을 정하십시오.</translation>
    </message>
    <message>
        <source>This text is very long: only its first %L1 characters were looked through.</source>
        <translation>글이 매우 길어 처음 %L1자만 살펴보았습니다.</translation>
    </message>
    <message>
        <source>Further files that could not be opened: %L1</source>
        <translation>그 밖에 열 수 없는 파일: %L1개</translation>
    </message>
    <message>
        <source>Taking files into the library was stopped: %L1 of %L2 are in it. To go on, open the folder or the files again.</source>
        <translation>서재에 넣기를 멈추었습니다. 파일 %L2개 가운데 %L1개가 들어 있습니다. 이어 넣으려면 폴더나 파일을 다시 여십시오.</translation>
    </message>
</context>
<context>
    <name>mitjul::Shelf</name>
    <message>
        <source>Library</source>
        <translation>서재</translation>
    </message>
    <message>
        <source>Search articles and notes</source>
        <translation>기사와 메모 찾기</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>찾은 결과</translation>
    </message>
    <message>
        <source>No articles yet. Open a file, drop one here, or paste a text.</source>
        <translation>아직 기사가 없습니다. 파일을 열거나, 끌어다 놓거나, 글을 붙여 넣으십시오.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>“%1”에 맞는 것이 없습니다.</translation>
    </message>
    <message>
        <source>The trash is empty. What you take off the shelf lies here for %1 days.</source>
        <translation>휴지통이 비었습니다. 서재에서 치운 기사는 여기에 %1일 동안 있습니다.</translation>
    </message>
    <message>
        <source>No article is like that. Take a part of the filter away.</source>
        <translation>이런 기사는 없습니다. 거르는 조건을 줄여 보세요.</translation>
    </message>
    <message>
        <source>Nothing found for “%1” within the filter.</source>
        <translation>거른 기사 가운데 “%1”에 맞는 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>mitjul::ShelfActions</name>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>되살리기</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>비우기…</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>다 읽음으로 표시</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>안 읽음으로 표시</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>모음</translation>
    </message>
    <message>
        <source>Article&apos;s particulars…</source>
        <translation>기사 정보…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>휴지통으로 옮기기</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>새 모음…</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>새 모음</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>모음 이름</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>넣기</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>휴지통 비우기</translation>
    </message>
    <message>
        <source>Articles that will be gone for good, with their notes and stances: %L1</source>
        <translation>메모와 입장까지 영영 지워질 기사: %L1건</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Who stands where…</source>
        <translation>입장 한눈에 보기…</translation>
    </message>
</context>
<context>
    <name>mitjul::ShelfWords</name>
    <message>
        <source>Unread</source>
        <translation>안 읽음</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>읽는 중</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>다 읽음</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>확인 중</translation>
    </message>
    <message>
        <source>true</source>
        <translation>사실</translation>
    </message>
    <message>
        <source>mostly true</source>
        <translation>대체로 사실</translation>
    </message>
    <message>
        <source>misleading</source>
        <translation>오해 소지</translation>
    </message>
    <message>
        <source>false</source>
        <translation>거짓</translation>
    </message>
    <message>
        <source>cannot be checked</source>
        <translation>확인 불가</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>a day of this year, in QDate&apos;s letters</comment>
        <translation>M월 d일</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>a day of another year, in QDate&apos;s letters</comment>
        <translation>yyyy년 M월 d일</translation>
    </message>
    <message>
        <source>today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>%1일 전</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>내일</translation>
    </message>
</context>
<context>
    <name>mitjul::SidePanel</name>
    <message>
        <source>Findings and notes</source>
        <translation>찾은 것과 메모</translation>
    </message>
    <message>
        <source>Kinds of cards</source>
        <translation>카드 종류</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>주장</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>인용</translation>
    </message>
    <message>
        <source>Typos</source>
        <translation>오탈자</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Stances</source>
        <translation>입장</translation>
    </message>
    <message>
        <source>No claims found.</source>
        <translation>찾은 주장이 없습니다.</translation>
    </message>
    <message>
        <source>No quotes found.</source>
        <translation>찾은 인용이 없습니다.</translation>
    </message>
    <message>
        <source>No typos found.</source>
        <translation>찾은 오탈자가 없습니다.</translation>
    </message>
    <message>
        <source>No notes yet. Select words and press N.</source>
        <translation>아직 메모가 없습니다. 구절을 고르고 N을 누르십시오.</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>가능</translation>
    </message>
    <message>
        <source>Show possible typos too</source>
        <translation>‘가능’ 오탈자도 보기</translation>
    </message>
    <message>
        <source>Loanwords</source>
        <translation>외래어</translation>
    </message>
    <message>
        <source>Show how the standard writes loanwords</source>
        <translation>외래어 표기법에 어긋난 말도 보이기</translation>
    </message>
</context>
<context>
    <name>mitjul::SpeakerEditor</name>
    <message>
        <source>Who speaks</source>
        <translation>말한 이</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>이름이 나오지 않음</translation>
    </message>
    <message numerus="yes">
        <source>In all %n quotes and claims of this speaker here</source>
        <translation>
            <numerusform>이 기사에서 같은 화자의 인용과 주장 %n개 모두</numerusform>
        </translation>
    </message>
    <message>
        <source>Who &amp;speaks</source>
        <translation>말한 이(&amp;S)</translation>
    </message>
    <message>
        <source>Enter saves · Esc cancels</source>
        <translation>Enter 저장 · Esc 취소</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>처음대로</translation>
    </message>
    <message>
        <source>Take the correction back</source>
        <translation>고친 것 되돌리기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>mitjul::SplitDialog</name>
    <message>
        <source>Split</source>
        <translation>나누기</translation>
    </message>
    <message>
        <source>Split a target</source>
        <translation>대상 나누기</translation>
    </message>
    <message>
        <source>Tick what goes from “%1” to the other target.</source>
        <translation>“%1”에서 다른 대상으로 옮길 구절을 고르세요.</translation>
    </message>
    <message>
        <source>There is no stance on this target.</source>
        <translation>이 대상에는 입장이 없습니다.</translation>
    </message>
    <message>
        <source>Name of the new target</source>
        <translation>새 대상의 이름</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Nothing is ticked yet. Stances on the target: %L1.</source>
        <translation>아직 고른 것이 없습니다. 이 대상의 입장 %L1개.</translation>
    </message>
    <message>
        <source>%L1 of %L2 stances are ticked. Say what the other target is called.</source>
        <translation>입장 %L2개 가운데 %L1개를 골랐습니다. 옮겨 갈 대상의 이름을 적으세요.</translation>
    </message>
    <message>
        <source>%L1 of %L2 stances go to “%3”, which is there already.</source>
        <translation>입장 %L2개 가운데 %L1개가 이미 있는 대상 “%3”(으)로 갑니다.</translation>
    </message>
    <message>
        <source>%L1 of %L2 stances go to “%3”, a new target beside this one.</source>
        <translation>입장 %L2개 가운데 %L1개가 새 대상 “%3”(으)로 갑니다.</translation>
    </message>
</context>
<context>
    <name>mitjul::StanceEditor</name>
    <message>
        <source>Stance on this passage</source>
        <translation>이 구절의 입장</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>주체(&amp;W)</translation>
    </message>
    <message>
        <source>On w&amp;hat</source>
        <translation>대상(&amp;H)</translation>
    </message>
    <message>
        <source>A sentence one can be for or against</source>
        <translation>찬성하거나 반대할 수 있는 문장</translation>
    </message>
    <message>
        <source>Enter saves · Esc cancels</source>
        <translation>Enter 저장 · Esc 취소</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Remove the stance %1</source>
        <translation>입장 지우기: %1</translation>
    </message>
    <message>
        <source>The stance was not saved, because nobody holds it. Say who.</source>
        <translation>주체가 없어 입장을 저장하지 않았습니다. 누구의 입장인지 적으십시오.</translation>
    </message>
    <message>
        <source>The stance was not saved, because it has no target. Say on what.</source>
        <translation>대상이 없어 입장을 저장하지 않았습니다. 무엇에 대한 입장인지 적으십시오.</translation>
    </message>
    <message>
        <source>The stance was not saved, because it is not set. Choose favor, against or neutral.</source>
        <translation>찬반을 정하지 않아 입장을 저장하지 않았습니다. 찬성, 반대, 중립 가운데 고르십시오.</translation>
    </message>
    <message>
        <source>The stance was not saved, because another article is open now. Go back to the first one.</source>
        <translation>다른 기사가 열려 있어 입장을 저장하지 않았습니다. 처음 기사로 돌아가십시오.</translation>
    </message>
    <message>
        <source>Stance on %L1 passages</source>
        <translation>구절 %L1개에 입장</translation>
    </message>
    <message>
        <source>Stance on the whole article</source>
        <translation>기사 전체에 대한 입장</translation>
    </message>
    <message>
        <source>“%1” leans for it: a hint, you decide.</source>
        <translation>찬성 쪽 동사: “%1”. 귀띔일 뿐, 정하는 것은 당신입니다.</translation>
    </message>
    <message>
        <source>“%1” leans against it: a hint, you decide.</source>
        <translation>반대 쪽 동사: “%1”. 귀띔일 뿐, 정하는 것은 당신입니다.</translation>
    </message>
</context>
<context>
    <name>mitjul::StanceMatrix</name>
    <message>
        <source>Who is for and against what</source>
        <translation>누가 무엇에 찬성하고 반대하는지</translation>
    </message>
</context>
<context>
    <name>mitjul::StancePage</name>
    <message>
        <source>Who is for and against what. A cell leads to its passages.</source>
        <translation>누가 무엇에 찬성하고 반대하는지 보여 줍니다. 칸을 누르면 그 구절로 갑니다.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>No stances yet. Select words and press F, A or 0.</source>
        <translation>아직 입장이 없습니다. 구절을 고르고 F, A, 0을 누르십시오.</translation>
    </message>
</context>
<context>
    <name>mitjul::StanceTableModel</name>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 → %2: %3</translation>
    </message>
</context>
<context>
    <name>mitjul::TargetForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>뜻(&amp;D)</translation>
    </message>
    <message>
        <source>What it means to be for it</source>
        <translation>여기에 찬성한다는 것이 무슨 뜻인지</translation>
    </message>
    <message>
        <source>&amp;When to use it</source>
        <translation>언제 쓰나(&amp;W)</translation>
    </message>
    <message>
        <source>Which passages belong here, and which do not</source>
        <translation>어떤 구절이 여기에 들고 어떤 구절은 아닌지</translation>
    </message>
    <message>
        <source>&amp;Example</source>
        <translation>보기(&amp;E)</translation>
    </message>
    <message>
        <source>Words that belong here</source>
        <translation>여기에 드는 말</translation>
    </message>
    <message>
        <source>&amp;Memo</source>
        <translation>메모(&amp;M)</translation>
    </message>
    <message>
        <source>What you think of it</source>
        <translation>이 대상에 대한 내 생각</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>위에 있는 대상</translation>
    </message>
    <message>
        <source>&amp;Color</source>
        <translation>색깔(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation>위에 있는 대상(&amp;B)</translation>
    </message>
    <message>
        <source>nothing: at the top</source>
        <translation>없음: 맨 위</translation>
    </message>
    <message>
        <source>A sentence one can be for or against</source>
        <translation>찬성하거나 반대할 수 있는 문장</translation>
    </message>
</context>
<context>
    <name>mitjul::TargetTree</name>
    <message>
        <source>Targets</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Stances</source>
        <translation>입장</translation>
    </message>
</context>
<context>
    <name>mitjul::TargetsDialog</name>
    <message>
        <source>What stances are about</source>
        <translation>입장의 대상</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새 대상</translation>
    </message>
    <message>
        <source>New below</source>
        <translation>아래에 새 대상</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>나누기…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>지우기…</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>만들기</translation>
    </message>
    <message>
        <source>There is a target “%1” already.</source>
        <translation>“%1” 대상이 이미 있습니다.</translation>
    </message>
    <message>
        <source>A new target at the top. Enter makes it, Esc does not.</source>
        <translation>맨 위에 새 대상을 둡니다. Enter 만들기 · Esc 그만두기</translation>
    </message>
    <message>
        <source>A new target below “%1”. Enter makes it, Esc does not.</source>
        <translation>“%1” 아래에 새 대상을 둡니다. Enter 만들기 · Esc 그만두기</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>No targets yet. Make one, or select words and press F, A or 0.</source>
        <translation>아직 대상이 없습니다. 하나 만들거나, 본문에서 말을 고르고 F, A, 0 가운데 하나를 누르세요.</translation>
    </message>
    <message>
        <source>Type another name, or that of another target to bring the two together.</source>
        <translation>다른 이름을 적으세요. 다른 대상의 이름을 적으면 둘이 합쳐집니다.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>합치기</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”. What moves along: stances %L3, targets below it %L4.</source>
        <translation>“%1”을(를) “%2”에 합칩니다. 함께 옮기는 것: 입장 %L3개, 아래 대상 %L4개.</translation>
    </message>
    <message>
        <source>“%1” will be called “%2” in every article. Stances: %L3.</source>
        <translation>모든 기사에서 “%1”의 이름이 “%2”(으)로 바뀝니다. 입장 %L3개.</translation>
    </message>
    <message>
        <source>There is a target “%1” already. Give the new one another name.</source>
        <translation>“%1” 대상이 이미 있습니다. 새 대상에는 다른 이름을 붙이세요.</translation>
    </message>
    <message>
        <source>A name cannot be empty. “%1” keeps its name.</source>
        <translation>이름은 비워 둘 수 없습니다. “%1” 이름을 그대로 둡니다.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1”을(를) 지웁니다.</translation>
    </message>
    <message>
        <source>Stances that are taken away: %L1; notes and highlights stay.</source>
        <translation>입장 %L1개가 없어집니다. 메모와 형광펜은 남습니다.</translation>
    </message>
    <message>
        <source>There is no stance on it.</source>
        <translation>이 대상에는 입장이 없습니다.</translation>
    </message>
    <message>
        <source>Targets below it that move up: %L1.</source>
        <translation>아래 대상 %L1개는 한 단계 위로 올라갑니다.</translation>
    </message>
    <message>
        <source>Delete a target</source>
        <translation>대상 지우기</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>mitjul::TrashBar</name>
    <message>
        <source>What lies here for %1 days is removed for good.</source>
        <translation>여기에 %1일 동안 있던 기사는 완전히 지워집니다.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>되살리기</translation>
    </message>
    <message>
        <source>Put what is chosen back onto the shelf</source>
        <translation>고른 기사를 서재로 되돌립니다</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>비우기…</translation>
    </message>
</context>
<context>
    <name>mitjul::TypoModel</name>
    <message>
        <source>accepted</source>
        <translation>받아들임</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>무르기</translation>
    </message>
    <message>
        <source>Take the acceptance back</source>
        <translation>받아들인 고침 무르기</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>받아들이기</translation>
    </message>
    <message>
        <source>Accept “%1”</source>
        <translation>고침 “%1” 받아들이기</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>무시</translation>
    </message>
    <message>
        <source>Ignore this typo</source>
        <translation>이 오탈자 무시</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>사전</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>“%1” 사전에 넣기</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>손으로</translation>
    </message>
</context>
<context>
    <name>mitjul::VerdictEditor</name>
    <message>
        <source>Verdict on this claim</source>
        <translation>이 주장에 대한 판정</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>확인 전</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>까닭</translation>
    </message>
    <message>
        <source>Why you hold it so</source>
        <translation>그렇게 보는 까닭</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Addresses or sources, one a line</source>
        <translation>주소나 출처, 한 줄에 하나</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves · Esc cancels</source>
        <translation>Ctrl+Enter 저장 · Esc 취소</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>mitjul::WordsDialog</name>
    <message>
        <source>Take out</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>내 낱말</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>목록 거르기</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>걸러 보기</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>낱말</translation>
    </message>
    <message>
        <source>Why it is no typo</source>
        <translation>오탈자가 아닌 까닭</translation>
    </message>
    <message>
        <source>in my dictionary</source>
        <translation>내 사전에 있음</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>무시함</translation>
    </message>
</context>
</TS>
