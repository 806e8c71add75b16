from .._runtime import Model
from .action_relation import ActionRelation
from .environment_relation import EnvironmentRelation
from .network_rule_direction import NetworkRuleDirection, NetworkRuleProtocol
from .server_list import ServerList
from .user_relation import UserRelation


class NetworkRule(Model):
    """A firewall rule for servers."""

    cidr_block: str
    """IP addresses the rule is for, in CIDR notation."""

    created_at: str
    """When it was created."""

    created_by_user: UserRelation | None
    """The user who created it."""

    direction: NetworkRuleDirection
    """`inbound` for traffic coming in, `outbound` for traffic going out."""

    environment: EnvironmentRelation | None
    id: int
    is_auto_generated: bool
    """Whether Devopness created it, rather than a user."""

    last_action: ActionRelation | None
    """The newest action on it."""

    name: str
    """What the rule is for."""

    port: int
    """Port the rule is for."""

    protocol: NetworkRuleProtocol
    servers: ServerList
    """The servers it is linked to."""

    updated_at: str
    """When it last changed."""
