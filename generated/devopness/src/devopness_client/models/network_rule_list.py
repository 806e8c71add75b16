from typing import TypeAlias

from .network_rule_relation import NetworkRuleRelation

NetworkRuleList: TypeAlias = list[NetworkRuleRelation]
