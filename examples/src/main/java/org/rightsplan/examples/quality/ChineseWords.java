package org.rightsplan.examples.quality;

import com.google.common.collect.ImmutableMap;

/** Words of Chinese plans: meanings apart by semicolons, synonyms by bars, frequent ones first. */
final class ChineseWords {

  static final ImmutableMap<WordClass, String> BY_CLASS =
      ImmutableMap.<WordClass, String>builder()
          .put(
              WordClass.VERB,
              """
              加强|强化|增强; 完善|健全|改进; 推进|推动|促进; 保障|确保|保证; 保护|维护; 建立|设立|建设; 提高|提升|增加;
              扩大|拓展|扩展; 实施|落实|执行; 降低|减少; 支持|扶持; 提供|供给; 监督|监测; 培训|培养; 预防|防范; 修订|修改;
              制定|出台; 公布|发布; 鼓励|激励; 打击|惩治; 消除|杜绝; 开展|启动; 规范|管理; 简化|优化; 统筹|协调; 资助|补助;
              评估|评价; 调查|查处; 改造|升级; 开放|公开; 普及|推广; 救助|帮扶
              """)
          .put(
              WordClass.QUALIFIER,
              """
              有效|高效; 公平|公正; 全面|综合; 公共|社会; 基本|基础; 国家|全国; 地方|基层; 独立|自主; 定期|经常; 充分|充足;
              无障碍|便利; 免费|无偿; 及时|迅速; 透明|明确; 安全|可靠; 职业|专业; 强制|义务; 专门|专项; 数字化|信息化; 法定|合法;
              联合|共同; 长期|持续; 优质|高质量; 普惠|包容
              """)
          .put(
              WordClass.TOPIC,
              """
              医疗|卫生; 教育|教学; 就业|劳动; 住房|居住; 信息|数据; 司法|审判; 治安|警务; 信访|申诉; 饮水|用水; 监狱|羁押;
              学校|校园; 儿童福利|儿童关爱; 养老|老龄; 保险|社保; 食品|营养; 环境|生态; 平等|反歧视; 残疾康复|康复; 庇护|难民;
              家庭暴力|家暴; 拐卖|贩运; 新闻|媒体; 语言|文字; 文化|文物; 网络|宽带; 土地|财产; 工资|薪酬; 法律援助|法援; 隐私|个人信息;
              选举|投票; 妇幼|母婴; 污染|排放; 气候|减碳; 交通|出行; 拘留|看守; 贫困|脱贫; 垃圾|废物; 空气|大气; 森林|林业;
              图书|阅读; 幼儿园|学前; 护理|照料; 疫苗|免疫; 职业病|尘肺; 工会|集体协商; 企业|工商; 采购|供应链; 户籍|户口;
              心理健康|精神卫生; 禁毒|戒毒; 艾滋病|性病; 结核病|肺病; 农药|化肥; 渔业|捕捞; 矿山|采矿; 能源|电力; 噪声|噪音;
              博物馆|展览; 档案|记录; 手语|盲文; 扫盲|识字; 学徒|见习; 教师|师资; 课程|教材; 欺凌|骚扰; 灾害|抗灾; 消费|消费者
              """)
          .put(
              WordClass.HEAD,
              """
              制度|体制; 体系|系统; 机制|办法; 服务|供应; 设施|设备; 标准|规格; 政策|战略; 程序|流程; 权利|权益; 工程|项目;
              网络|平台; 法规|条例; 队伍|人员; 行动|活动; 中心|机构; 指南|规程; 统计|调查; 研究|课题; 经费|预算; 检查|巡查;
              补贴|津贴; 覆盖率|比例; 意识|认识; 参与|介入; 能力|水平; 合作|协作; 救济|赔偿; 名录|清单; 资料|手册; 试点|示范
              """)
          .put(
              WordClass.GROUP,
              """
              妇女|女性; 儿童|未成年人; 残疾人|残障人士; 老年人|老人; 少数民族|各民族群众; 青年|青少年; 劳动者|职工; 农民工|进城务工人员;
              在押人员|被羁押人; 受害人|被害人; 困难家庭|低收入家庭; 农村居民|农民; 学生|在校生; 教师|教职工; 法官|审判人员; 民警|警察;
              公务员|干部; 失业人员|待业人员; 退役军人|转业军人; 孤儿|弃儿
              """)
          .put(
              WordClass.PLACE,
              """
              农村|乡村; 边境地区|边疆; 城市|城镇; 社区|街道; 西部地区|西部; 民族地区|民族自治地方; 革命老区|老区; 山区|偏远地区
              """)
          .put(
              WordClass.LAW,
              """
              经济、社会及文化权利国际公约; 禁止酷刑公约; 消除种族歧视公约; 消除对妇女歧视公约; 儿童权利公约; 残疾人权利公约;
              刑法; 刑事诉讼法; 劳动法; 环境保护法; 教育法; 妇女权益保障法; 反家庭暴力法; 个人信息保护法
              """)
          .put(
              WordClass.BODY,
              """
              司法部; 公安部; 卫生健康委; 教育部; 人力资源社会保障部; 民政部; 最高人民法院; 最高人民检察院; 生态环境部; 残联; 妇联
              """)
          .buildOrThrow();

  static final String[] MAIN_CLAUSES = {
    "V Q T H",
    "V G 的 T H",
    "为 G V T H",
    "V T H ， V Q H",
    "在 P V Q T H",
    "V T 和 T H",
    "使 G 获得 Q T H",
    "将 T H 的比例提高到百分之 N",
    "V 《 L 》的贯彻实施",
    "依据《 L 》 V T H",
    "由 B V G 的 Q T H",
    "在 P V N 个 T H",
  };

  static final String[] EXTRA_CLAUSES = {
    "， 重点关注 G",
    "， V G 的 T H",
    "， V P 的 Q T H",
    "， 到 Y 年完成",
    "， 包括 T H 和 T H",
    "， 每年不少于 N 次",
    "， 会同 B 办理",
    "， 惠及 N 万 G",
    "， 考虑 T 和 T",
  };

  static final String[] TERSE_CLAUSES = {
    "V T H", "V Q T H", "V G T H", "V P T H", "V T 和 T H", "V 《 L 》", "V N 个 T H",
  };

  static final String[] SIBLING_CLAUSES = {
    "完成《 L 》执行情况的 Q 报告 ， 提交有关委员会审议", "依据《 L 》为 G V Q T H", "举办 N 次 Q 《 L 》 T H",
  };

  static final String[] TITLES = {"T H", "Q T H", "G 权利", "T 与 T", "G 的 T H"};

  static final String[] GENERIC_TITLES = {"总体要求", "主要措施", "组织实施", "基本情况", "监督检查", "能力建设"};

  static final String[] CONNECTORS = {"；", "，并", "；同时，", "，还要"};

  static final String[] LEAD_INS = {"", "", "", "为此，", "在此基础上，"};

  private static final String SIGNS =
      "安白宝北长昌成川春达大道德东都方丰福高光广国海汉河恒宏湖华江金锦京景康兰乐丽林龙隆明南宁平青清泉荣瑞山尚胜石水顺泰天通同万文武西先祥新星兴雄阳义永"
          + "玉元远月云泽振正志中州珠庄紫桥岭港溪滨田坪塘岩谷峰原野";
  // Coprime with the number of pairs and triples of signs.
  private static final long SCATTER = 48_271;

  private ChineseWords() {}

  /** {@return a word of two or three signs, a different one for each index} */
  static String invented(WordClass wordClass, int index) {
    int signs = SIGNS.length();
    int space = signs * signs * signs;
    int scattered = (int) ((index + 1) * SCATTER % space);
    String stem =
        ""
            + SIGNS.charAt(scattered % signs)
            + SIGNS.charAt(scattered / signs % signs)
            + SIGNS.charAt(scattered / signs / signs);
    return switch (wordClass) {
      case PLACE -> stem + "县";
      case LAW -> stem + "法";
      case BODY -> stem + "局";
      default -> stem;
    };
  }
}
