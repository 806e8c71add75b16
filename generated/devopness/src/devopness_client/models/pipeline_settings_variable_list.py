from typing import TypeAlias

from .pipeline_settings_variable import PipelineSettingsVariable

PipelineSettingsVariableList: TypeAlias = list[PipelineSettingsVariable]
