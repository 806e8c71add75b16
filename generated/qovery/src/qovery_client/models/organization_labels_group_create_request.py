from .._runtime import Model
from .label import Label


class OrganizationLabelsGroupCreateRequest(Model):
    labels: list[Label]
    name: str
