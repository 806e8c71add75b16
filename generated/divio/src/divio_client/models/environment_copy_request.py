from .._runtime import Model


class EnvironmentCopyRequest(Model):
    new_slug: str
