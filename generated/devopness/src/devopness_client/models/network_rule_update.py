from .._runtime import Model
from .network_rule_direction import NetworkRuleDirection
from .network_rule_protocol import NetworkRuleProtocol


class NetworkRuleUpdate(Model):
    id: int
    name: str
    direction: NetworkRuleDirection
    protocol: NetworkRuleProtocol | None = None
    cidr_block: str
