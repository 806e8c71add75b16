from .._runtime import Model
from .action_relation_shallow import ActionRelationShallow
from .network_rule_direction import NetworkRuleDirection, NetworkRuleProtocol


class NetworkRuleRelation(Model):
    """A firewall rule for servers."""

    cidr_block: str
    """IP addresses the rule is for, in CIDR notation."""

    created_at: str
    """When it was created."""

    direction: NetworkRuleDirection
    """`inbound` for traffic coming in, `outbound` for traffic going out."""

    id: int
    is_auto_generated: bool
    """Whether Devopness created it, rather than a user."""

    last_action: ActionRelationShallow | None = None
    """The newest action on it."""

    name: str
    """What the rule is for."""

    port: int
    """Port the rule is for."""

    protocol: NetworkRuleProtocol
    updated_at: str
    """When it last changed."""
