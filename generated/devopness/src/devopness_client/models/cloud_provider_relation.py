from .._runtime import Model
from .field_hint import FieldHint


class CloudProviderRelation(Model):
    code: str
    hint: FieldHint
    logo_url: str
    name: str
