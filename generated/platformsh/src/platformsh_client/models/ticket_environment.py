from .._runtime import OpenStrEnum


class TicketEnvironment(OpenStrEnum):
    ENV_DEVELOPMENT = "env_development"
    ENV_STAGING = "env_staging"
    ENV_PRODUCTION = "env_production"
