from .._runtime import Model
from .container_source import ContainerSource


class BaseJobResponseSourceImage(Model):
    image: ContainerSource
