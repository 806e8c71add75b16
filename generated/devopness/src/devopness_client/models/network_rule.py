from .._runtime import Model
from .action_relation import ActionRelation
from .environment_relation import EnvironmentRelation
from .network_rule_direction import NetworkRuleDirection
from .network_rule_protocol import NetworkRuleProtocol
from .server_list import ServerList
from .user_relation import UserRelation


class NetworkRule(Model):
    id: int
    name: str
    direction: NetworkRuleDirection
    protocol: NetworkRuleProtocol
    port: int
    cidr_block: str
    is_auto_generated: bool
    last_action: ActionRelation | None
    created_by_user: UserRelation | None
    environment: EnvironmentRelation | None
    servers: ServerList
    created_at: str
    updated_at: str
