from .._runtime import Model


class LanguageRuntimeFrameworkCommands(Model):
    build: list[str] | None = None
    dependencies: list[str] | None = None
