from .._runtime import Model


class ContainerDeployRequest(Model):
    image_tag: str
