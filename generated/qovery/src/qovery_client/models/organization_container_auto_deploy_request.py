from .._runtime import Model


class OrganizationContainerAutoDeployRequest(Model):
    image_name: str | None = None
    tag: str | None = None
