from .._runtime import Model


class LanguageRuntimeEngineVersion(Model):
    version: str | None = None
