from .._runtime import Model
from .network_rule_protocol import NetworkRuleProtocol
from .static_network_rule_protocol_defaults import StaticNetworkRuleProtocolDefaults


class StaticNetworkRuleProtocol(Model):
    defaults: StaticNetworkRuleProtocolDefaults
    human_readable: str
    value: NetworkRuleProtocol
