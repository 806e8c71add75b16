from .._runtime import Model
from .network_rule_direction import NetworkRuleDirection
from .network_rule_protocol import NetworkRuleProtocol


class NetworkRuleUpdate(Model):
    cidr_block: str
    direction: NetworkRuleDirection
    id: int
    name: str
    protocol: NetworkRuleProtocol | None = None
