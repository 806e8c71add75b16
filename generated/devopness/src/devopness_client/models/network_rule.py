from .._runtime import Model
from .action_relation import ActionRelation
from .environment_relation import EnvironmentRelation
from .network_rule_direction import NetworkRuleDirection, NetworkRuleProtocol
from .server_list import ServerList
from .user_relation import UserRelation


class NetworkRule(Model):
    cidr_block: str
    created_at: str
    created_by_user: UserRelation | None
    direction: NetworkRuleDirection
    environment: EnvironmentRelation | None
    id: int
    is_auto_generated: bool
    last_action: ActionRelation | None
    name: str
    port: int
    protocol: NetworkRuleProtocol
    servers: ServerList
    updated_at: str
