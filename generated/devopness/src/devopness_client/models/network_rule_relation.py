from .._runtime import Model
from .action_relation_shallow import ActionRelationShallow
from .network_rule_direction import NetworkRuleDirection, NetworkRuleProtocol


class NetworkRuleRelation(Model):
    cidr_block: str
    created_at: str
    direction: NetworkRuleDirection
    id: int
    is_auto_generated: bool
    last_action: ActionRelationShallow | None = None
    name: str
    port: int
    protocol: NetworkRuleProtocol
    updated_at: str
