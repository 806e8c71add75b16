from .._runtime import Model
from .language_runtime_framework_defaults import LanguageRuntimeFrameworkDefaults


class LanguageRuntimeFramework(Model):
    name: str
    name_human_readable: str
    defaults: LanguageRuntimeFrameworkDefaults
