from .._runtime import Model
from .label import Label


class OrganizationLabelsGroupCreateRequest(Model):
    name: str
    labels: list[Label]
