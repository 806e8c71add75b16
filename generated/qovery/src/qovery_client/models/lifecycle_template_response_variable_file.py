from .._runtime import Model


class LifecycleTemplateResponseVariableFile(Model):
    enable_interpolation: bool | None = None
    path: str
