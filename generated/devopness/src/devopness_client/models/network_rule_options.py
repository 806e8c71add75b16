from typing import TypeAlias

from .._runtime import Model
from .field_hint import FieldHint
from .network_rule_direction import NetworkRuleDirection, NetworkRuleProtocol


class StaticNetworkRuleDirection(Model):
    hint: FieldHint
    human_readable: str
    value: NetworkRuleDirection


StaticNetworkRuleDirectionList: TypeAlias = list[StaticNetworkRuleDirection]


class StaticNetworkRuleProtocolDefaults(Model):
    port: int | None


class StaticNetworkRuleProtocol(Model):
    defaults: StaticNetworkRuleProtocolDefaults
    human_readable: str
    value: NetworkRuleProtocol


StaticNetworkRuleProtocolList: TypeAlias = list[StaticNetworkRuleProtocol]


class NetworkRuleOptions(Model):
    directions: StaticNetworkRuleDirectionList
    protocols: StaticNetworkRuleProtocolList
