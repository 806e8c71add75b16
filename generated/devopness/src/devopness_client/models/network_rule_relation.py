from .._runtime import Model
from .action_relation_shallow import ActionRelationShallow
from .network_rule_direction import NetworkRuleDirection
from .network_rule_protocol import NetworkRuleProtocol


class NetworkRuleRelation(Model):
    id: int
    name: str
    direction: NetworkRuleDirection
    protocol: NetworkRuleProtocol
    port: int
    cidr_block: str
    is_auto_generated: bool
    last_action: ActionRelationShallow | None = None
    created_at: str
    updated_at: str
