from .._runtime import Model


class ApplicationAvatarRequest(Model):
    file: str
