from typing import Any, TypeAlias

TemplateInputs: TypeAlias = dict[str, Any]
