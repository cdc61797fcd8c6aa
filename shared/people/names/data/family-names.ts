/** Family names by which a name that begins with one is known, folded. */
import { wordSet } from '../word-set.ts';

/** Vietnamese family names that are next to never given names. */
export const vietnameseFamilies = wordSet({
  common: 'nguyen tran pham huynh phan vo dang bui do ngo duong ly trinh dinh doan luong trieu ton tu',
  alsoGiven: 'le hoang vu ho mai lam cao ta ha dao truong thai luu chau quach kieu',
});

/** Those among them that are given names as well. */
export const vietnameseFamiliesAlsoGiven = wordSet({
  common: 'hoang vu mai lam ha dao thai chau kieu tu le ly duong',
});

/** Middle names that only Vietnamese names have. */
export const vietnameseMiddles = wordSet({ women: 'thi', men: 'van' });

/** Syllables of Vietnamese given and middle names, without their marks. */
export const vietnameseSyllables = wordSet({
  a: 'an anh ai bach bao bang bich binh ca cam can canh chau chi chien chinh chung cong cuc cuong',
  d: 'da dai dan danh dao dat diem diep dieu dinh doan dong duc dung duy duyen duong giang giao giap gia',
  h: 'ha hai han hang hanh hao hau hien hiep hieu hoa hoai hoan hoang hong hop hue hung huong huu huy huyen khai khang khanh khiem khoa khoi',
  k: 'kien kiet kieu kim ky lam lan lanh le lien lieu linh loan loc loi long luan luc luong luu ly mai man manh mien minh muoi my',
  n: 'nam nga ngan nghia ngoc nguyen nguyet nha nhan nhat nhi nhu nhung ninh oanh phat phi phong phu phuc phung phuoc phuong quan quang que quoc quy quyen quynh',
  s: 'sang sinh son sy tai tam tan tao thach thai than thang thanh thao the thi thien thinh tho thoa thom thong thu thuan thuc thuong thuy tien',
  t: 'tin tinh toan toai ton tra tram trang tri trieu trinh trong truc trung truong tu tuan tuong tuyen tuyet van vien viet vinh vu vuong vy xuan yen y',
});

/** Chinese family names in the spellings of the mainland, Hong Kong, Taiwan and South-East Asia. */
export const chineseFamilies = wordSet({
  pinyin:
    'xi wang zhang liu chen yang huang zhao wu zhou xu sun zhu guo gao luo zheng liang xie song tang deng feng cao zeng xiao cai pan',
  pinyinMore:
    'jiang yu du ye cheng su lu ding ren shen yao cui tan qin qiu hou meng xiong bai jin duan qian hao kong shao mao wan gu qiao',
  pinyinLast:
    'li lin he hu ma zhong wei fan peng dong yuan jia xia fu dai fang lei shi long tao gong ouyang zhuge situ',
  south:
    'chan wong cheung lam leung kwok tse yeung chow chiu ng hung tsang chung fung lau lai lee ho mok yip yuen kwan tsui cheng szeto',
  singapore:
    'tan lim ong goh teo chua koh ang sim toh yeo low heng quek tay seah chia foo chin chong liew loh soh poh kwek wee khoo ooi yap yeoh chew',
  taiwan: 'hsu hsieh tsai kuo chang chiang chou huang liao hsiao chuang tseng shih chien',
});

/** Those among them that often are a syllable of a given name, so that the order does not show by them. */
export const chineseFamiliesAlsoGiven = wordSet({
  pinyin:
    'li lin he hu wei fan peng dong yuan jia xia fu fang lei shi long tao jin meng xiao yang ming hao gu bai cheng song jiang ye yu su lu ding',
  south: 'lam ho hung chung sim ang kim',
});

/** Korean family names in Latin letters. */
export const koreanFamilies = wordSet({
  common:
    'kim lee park choi jung jeong kang cho yoon yun jang lim im han oh seo shin kwon hwang ahn song ryu yoo hong jeon ko moon son bae baek',
  more: 'heo nam shim noh ha kwak sung cha joo woo koo min rhee yi byun na do',
});

/** Syllables of Korean given names in Latin letters. */
export const koreanSyllables = wordSet({
  a: 'ah a an bin bo bum byung chan chang chul dae dong do eun eui ga gi gu gun gyu gyeong ha hae han he hee heon ho hong hui hun hwa hwan hye hyo hyuk hyun',
  j: 'hyung hyeon il im in ja jae jeong ji jin jo jong joo joon ju jun jung kang ki kook kwang kyu kyung kyeong mi min moo moon mun myung myeong na nam no rae ran ri',
  s: 'ryul sang seo seok seol seon seong seul seung sik sim so sol song soo sook soon su suk sun sung tae uk wan won woo woon wook yeon yeong yong yoo yoon young yu yul yun ye',
});

/** Japanese family names in Latin letters. */
export const japaneseFamilies = wordSet({
  common:
    'sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue',
  more: 'kimura hayashi saito shimizu yamazaki mori abe ikeda hashimoto yamashita ishikawa nakajima maeda fujita ogawa goto okada hasegawa',
  last: 'murakami kondo ishii sakamoto endo aoki fujii nishimura fukuda ota miura fujiwara okamoto matsuda nakagawa nakano harada ono tamura',
});

/** Hungarian family names. */
export const hungarianFamilies = wordSet({
  common:
    'nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz lakatos meszaros olah simon racz fekete',
  more: 'szilagyi torok feher balazs gal kis szucs kocsis orsos pinter fodor szalai sipos magyar lukacs gulyas biro kiraly laszlo katona',
  last: 'jakab bogdan balog sandor boros fazekas kelemen somogyi antal hegedus bartok szekely halasz vegh veres illes orban pasztor',
});

/** Hungarian given names. */
export const hungarianGivenNames = wordSet({
  women:
    'anna maria eva katalin ilona erzsebet zsuzsanna zsuzsa margit agnes judit erika krisztina agota eszter andrea timea reka zsofia',
  womenMore:
    'dora orsolya edit ildiko gabriella noemi viktoria beata piroska aniko emese boglarka luca hanna petra nora kinga melinda monika tunde',
  men: 'janos laszlo istvan jozsef zoltan ferenc sandor attila peter gabor tamas andras csaba imre tibor lajos balazs gyorgy david mate mark',
  menMore:
    'bence adam gergely zsolt mihaly karoly bela krisztian miklos akos arpad levente daniel marton geza dezso akos kristof norbert roland',
});

/** Spanish family names, two of which a person has. */
export const spanishFamilies = wordSet({
  common:
    'garcia rodriguez gonzalez fernandez lopez martinez sanchez perez gomez ruiz hernandez jimenez diaz moreno alvarez munoz romero',
  more: 'alonso gutierrez navarro torres dominguez vazquez ramos gil ramirez serrano molina morales suarez ortega delgado castro ortiz rubio',
  last: 'marin sanz iglesias medina garrido cortes castillo santos guerrero lozano cano prieto mendez cruz herrera pena flores cabrera campos',
  america:
    'vega fuentes carrasco reyes nieto aguilar rivera vargas mendoza rojas guzman salazar contreras soto silva espinoza nunez acosta marquez',
});

/** Family names in Chinese characters of one character and of two; Korean ones in Hangul. */
export const undividedFamilies = wordSet({
  chinese: '王 李 张 張 刘 劉 陈 陳 杨 楊 黄 黃 赵 趙 吴 吳 周 徐 孙 孫 朱 马 馬 胡 郭 何 高 林 罗 羅 郑',
  chineseMore: '鄭 梁 谢 謝 宋 唐 许 許 邓 鄧 韩 韓 冯 馮 曹 彭 曾 萧 蕭 田 董 袁 潘 于 蒋 蔣 蔡 余 杜 叶 葉',
  chineseStill: '程 苏 蘇 魏 吕 呂 丁 任 沈 姚 卢 盧',
  chineseTwo: '欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒',
  korean: '김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 유 홍 전 고 문 손 양 배 백 허 남 심',
  koreanMore: '노 하 곽 성 차 주 우 구',
  japanese:
    '佐藤 鈴木 高橋 田中 渡辺 伊藤 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 清水 山崎',
  japaneseMore: '森 池田 橋本 石川 前田 藤田 岡田 長谷川 村上 近藤',
});
