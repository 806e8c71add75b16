from typing import TypeAlias

from .static_network_rule_protocol import StaticNetworkRuleProtocol

StaticNetworkRuleProtocolList: TypeAlias = list[StaticNetworkRuleProtocol]
