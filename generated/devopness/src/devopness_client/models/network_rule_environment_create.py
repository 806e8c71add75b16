from .._runtime import Model
from .network_rule_direction import NetworkRuleDirection
from .network_rule_protocol import NetworkRuleProtocol
from .resource_to_be_linked_list import ResourceToBeLinkedList


class NetworkRuleEnvironmentCreate(Model):
    cidr_block: str
    direction: NetworkRuleDirection
    linked_resources: ResourceToBeLinkedList | None = None
    name: str
    port: int
    protocol: NetworkRuleProtocol
