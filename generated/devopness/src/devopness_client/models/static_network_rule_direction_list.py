from typing import TypeAlias

from .static_network_rule_direction import StaticNetworkRuleDirection

StaticNetworkRuleDirectionList: TypeAlias = list[StaticNetworkRuleDirection]
