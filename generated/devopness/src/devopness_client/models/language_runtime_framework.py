from .._runtime import Model
from .language_runtime_framework_defaults import LanguageRuntimeFrameworkDefaults


class LanguageRuntimeFramework(Model):
    defaults: LanguageRuntimeFrameworkDefaults
    name: str
    name_human_readable: str
