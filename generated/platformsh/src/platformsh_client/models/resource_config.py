from .._runtime import Model


class ResourceConfig(Model):
    profile_size: str | None = None
