from .._runtime import Model
from .pipeline_settings_stage_list import PipelineSettingsStageList
from .pipeline_settings_variable_list import PipelineSettingsVariableList


class PipelineSettings(Model):
    max_pipelines_per_resource: int | None = None
    is_user_managed: bool | None = None
    supports_trigger_comment: bool | None = None
    stages: PipelineSettingsStageList | None = None
    variables: PipelineSettingsVariableList | None = None
