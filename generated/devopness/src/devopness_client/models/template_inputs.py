from typing import Any, TypeAlias

TemplateInputs: TypeAlias = dict[str, Any]
"""Values for the placeholders of a template. Which there are, the template says."""
