from .._runtime import Model
from .static_network_rule_direction_list import StaticNetworkRuleDirectionList
from .static_network_rule_protocol_list import StaticNetworkRuleProtocolList


class NetworkRuleOptions(Model):
    directions: StaticNetworkRuleDirectionList
    protocols: StaticNetworkRuleProtocolList
