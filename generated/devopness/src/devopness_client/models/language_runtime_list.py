from typing import TypeAlias

from .language_runtime import LanguageRuntime

LanguageRuntimeList: TypeAlias = list[LanguageRuntime]
