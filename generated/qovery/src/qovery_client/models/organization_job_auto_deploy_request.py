from .._runtime import Model


class OrganizationJobAutoDeployRequest(Model):
    image_name: str | None = None
    tag: str | None = None
