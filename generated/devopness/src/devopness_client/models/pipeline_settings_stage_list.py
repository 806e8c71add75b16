from typing import TypeAlias

from .pipeline_settings_stage import PipelineSettingsStage

PipelineSettingsStageList: TypeAlias = list[PipelineSettingsStage]
