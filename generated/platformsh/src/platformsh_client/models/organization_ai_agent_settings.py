from .._runtime import Model


class OrganizationAiAgentSettings(Model):
    can_enable: bool | None = None
    log_analyzer_agent_enabled: bool | None = None
    performance_agent_enabled: bool | None = None
