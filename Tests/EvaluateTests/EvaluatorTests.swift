import Testing

struct EvaluatorTests {}
