from .._runtime import Model
from .language_runtime_engine_version import LanguageRuntimeEngineVersion
from .language_runtime_framework import LanguageRuntimeFramework


class LanguageRuntime(Model):
    engine_versions: list[LanguageRuntimeEngineVersion]
    frameworks: list[LanguageRuntimeFramework]
    name: str
    name_human_readable: str
