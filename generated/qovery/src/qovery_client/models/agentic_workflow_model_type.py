from .._runtime import OpenStrEnum


class AgenticWorkflowModelType(OpenStrEnum):
    CLAUDE = "CLAUDE"
    BEDROCK = "BEDROCK"
