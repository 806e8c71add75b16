from .._runtime import Model


class ProjectCapabilitiesLogsForwarding(Model):
    max_extra_payload_size: int
