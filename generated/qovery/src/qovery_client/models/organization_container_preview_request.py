from .._runtime import Model


class OrganizationContainerPreviewRequest(Model):
    image_name: str | None = None
    tag: str | None = None
