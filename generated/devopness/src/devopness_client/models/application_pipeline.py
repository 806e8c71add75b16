from .._runtime import Model


class ApplicationPipeline(Model):
    id: int
    name: str
