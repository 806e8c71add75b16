from .._runtime import Model
from .field_hint import FieldHint
from .network_rule_direction import NetworkRuleDirection


class StaticNetworkRuleDirection(Model):
    value: NetworkRuleDirection
    human_readable: str
    hint: FieldHint
