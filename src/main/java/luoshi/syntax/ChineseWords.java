package luoshi.syntax;

import java.util.Map;
import java.util.Set;
import luoshi.syntax.VerbPhrase.Modality;

/** Chinese words of closed classes that the grammar itself rests on; they never grow. */
final class ChineseWords {

  static final Map<String, Modality> MODAL =
      Map.ofEntries(
          Map.entry("将", Modality.WILL),
          Map.entry("会", Modality.WILL),
          Map.entry("将会", Modality.WILL),
          Map.entry("要", Modality.ORDER),
          Map.entry("须", Modality.ORDER),
          Map.entry("必须", Modality.ORDER),
          Map.entry("需", Modality.ORDER),
          Map.entry("需要", Modality.ORDER),
          Map.entry("务必", Modality.ORDER),
          Map.entry("应", Modality.SHOULD),
          Map.entry("应当", Modality.SHOULD),
          Map.entry("应该", Modality.SHOULD));

  static final Set<String> NOT =
      Set.of("不", "未", "没", "没有", "勿", "不再", "尚未", "并未", "从未", "暂不", "并非", "未能", "不能");
  static final Set<String> DONE =
      Set.of("已", "已经", "曾", "业已", "均已", "曾经", "先后", "早已", "刚刚", "日前", "近日");
  static final Set<String> UNDER_WAY = Set.of("正在", "正");

  /** Before a noun phrase that is not the subject. */
  static final Set<String> PREPOSITION =
      Set.of(
          "对", "将", "把", "向", "在", "以", "按", "按照", "根据", "依据", "依照", "围绕", "针对", "为", "为了", "与",
          "同", "从", "自", "于", "通过", "经", "就", "除", "随着", "面向", "比", "较", "到", "至", "给", "用", "依托",
          "结合", "会同", "联合", "携手", "联手", "本着", "关于", "对于", "沿", "因", "经过", "朝", "朝着", "向着", "沿着",
          "据", "用于");

  /** Prepositions that name with whom, and behind a verb (启动联合调查) describe what is done. */
  static final Set<String> JOINS = Set.of("联合", "携手", "联手");

  static final Set<String> CONDITION =
      Set.of("如果", "若", "假如", "如", "凡", "只要", "一旦", "除非", "倘若", "凡是");

  /** Words of degree and manner: what is done so is never finished. */
  static final Set<String> DEGREE =
      Set.of(
          "进一步", "充分", "不断", "更好", "更加", "着力", "切实", "扎实", "深入", "持续", "全力", "努力", "积极", "大力", "主动",
          "高标准", "高质量", "高水平", "精准", "科学", "合理", "有效", "稳妥", "稳步", "始终", "牢牢", "坚决");

  /** Verbs of putting something somewhere, which need an object moved ahead of them. */
  static final Set<String> PLACES =
      Set.of(
          "纳入", "列入", "写入", "融入", "并入", "计入", "录入", "接入", "引入", "嵌入", "贯穿", "列为", "作为", "转化", "转为",
          "变为", "改为", "划为", "划归", "移交", "交由", "下放", "放在", "摆在", "置于");

  /** What closes a phrase that 在 opens. */
  static final Set<String> CLOSES =
      Set.of("中", "上", "下", "时", "前", "后", "内", "期间", "过程中", "方面", "之前", "之后", "基础上");

  private ChineseWords() {}
}
