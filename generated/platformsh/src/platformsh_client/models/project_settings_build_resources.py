from .._runtime import Model


class ProjectSettingsBuildResources(Model):
    cpu: float | int
    memory: int
