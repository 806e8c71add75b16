from typing import TypeAlias

from .._runtime import Model
from .field_hint import FieldHint
from .network_rule_direction import NetworkRuleDirection, NetworkRuleProtocol


class StaticNetworkRuleDirection(Model):
    hint: FieldHint
    """Help text for people."""

    human_readable: str
    """`value` as text for a user interface."""

    value: NetworkRuleDirection


StaticNetworkRuleDirectionList: TypeAlias = list[StaticNetworkRuleDirection]


class StaticNetworkRuleProtocolDefaults(Model):
    port: int | None
    """Port the protocol usually has."""


class StaticNetworkRuleProtocol(Model):
    defaults: StaticNetworkRuleProtocolDefaults
    human_readable: str
    """`value` as text for a user interface."""

    value: NetworkRuleProtocol


StaticNetworkRuleProtocolList: TypeAlias = list[StaticNetworkRuleProtocol]


class NetworkRuleOptions(Model):
    directions: StaticNetworkRuleDirectionList
    protocols: StaticNetworkRuleProtocolList
