from typing import TypeAlias

StaticLanguageList: TypeAlias = list[str]
