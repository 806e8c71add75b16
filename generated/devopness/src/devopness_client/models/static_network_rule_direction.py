from .._runtime import Model
from .field_hint import FieldHint
from .network_rule_direction import NetworkRuleDirection


class StaticNetworkRuleDirection(Model):
    hint: FieldHint
    human_readable: str
    value: NetworkRuleDirection
