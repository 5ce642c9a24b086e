/**
 * Surnames of languages in which the surname stands first: Chinese (pinyin and Wade–Giles), Korean, Vietnamese.
 * Source: the hundred most frequent surnames of China, South Korea's census, and the most frequent of Vietnam.
 */
export const SURNAMES_FIRST: ReadonlySet<string> = new Set(
  `wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong xiao cheng cao yuan deng
  fu shen zeng peng lv lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan liao zou xiong jin kong bai cui kang mao qiu qin
  gu hou shao meng long wan duan lei qian tang yin yi chang wen xi hong mo geng bo pu chai mi ai nie guan hua zhuge ouyang sima tsai lai chiang soong kuo hsu tsang leung
  kim lee park choi jung jeong kang cho yoon jang lim shin seo kwon hwang ahn an yoo ryu hong jeon chun chon ko moon son bae baek heo hur nam ri rhee noh roh chung no pak paek hyon hwang
  ro kwak sung cha joo woo min ban suh ku gu koo bang pyo thae choe ra ryang so jo o
  nguyen tran le pham huynh hoang phan vu vo dang bui ho ngo duong truong dinh`.split(/\s+/),
);
