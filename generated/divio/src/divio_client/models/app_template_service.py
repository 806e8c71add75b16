from .._runtime import Model


class AppTemplateService(Model):
    identifier: str | None = None
    prefix: str | None = None
